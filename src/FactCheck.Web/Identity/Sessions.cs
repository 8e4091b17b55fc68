using System.Globalization;
using System.Security.Claims;
using FactCheck.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Identity;

/// <summary>The sessions that are open, one row each, so that a signed-out cookie is worth nothing wherever it was copied to.</summary>
public sealed class Sessions(FactCheckDb db, WriteGate gate, TimeProvider clock, IOptions<IdentityOptions> options)
{
    /// <summary>The longest a session lasts, however busy.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private const string Provider = "session";

    // Compiled once: asked on every request.
    private static readonly Func<FactCheckDb, Guid, string?, Task<Opened?>> Find = EF.CompileAsyncQuery(
        (FactCheckDb db, Guid user, string? id) =>
            (
                from token in db.UserTokens
                join account in db.Users on token.UserId equals account.Id
                where token.UserId == user && token.LoginProvider == Provider && token.Name == id
                select new Opened(token.Value, account.SecurityStamp)
            ).FirstOrDefault()
    );

    /// <summary>Opens a session and forgets the person's outlived ones.</summary>
    public async Task<AuthenticationProperties> Begin(Guid user, CancellationToken ct)
    {
        var id = Guid.NewGuid().ToString("N");
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        using (await gate.Enter(ct))
        {
            var own = await db.UserTokens.Where(t => t.UserId == user && t.LoginProvider == Provider).ToListAsync(ct);
            db.UserTokens.RemoveRange(own.Where(t => HasOutlived(t.Value)));
            db.UserTokens.Add(
                new()
                {
                    UserId = user,
                    LoginProvider = Provider,
                    Name = id,
                    Value = now.ToString(CultureInfo.InvariantCulture),
                }
            );
            await db.SaveChangesAsync(ct);
        }
        return new() { Items = { [Provider] = id } };
    }

    /// <summary>Closes the session to which the cookie belongs.</summary>
    public async Task End(AuthenticationProperties? cookie, CancellationToken ct)
    {
        if (cookie?.Items.TryGetValue(Provider, out var id) != true)
            return;
        using var turn = await gate.Enter(ct);
        await db.UserTokens.Where(t => t.LoginProvider == Provider && t.Name == id).ExecuteDeleteAsync(ct);
    }

    /// <summary>Forgets every session that has outlived itself; so many there were.</summary>
    public async Task<int> Prune(CancellationToken ct)
    {
        // Both have thirteen digits until the year 2286, so that text is ordered as numbers are.
        var oldest = (clock.GetUtcNow() - Longest).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        using var turn = await gate.Enter(ct);
        return await db.UserTokens.Where(t => t.LoginProvider == Provider && string.Compare(t.Value, oldest) < 0).ExecuteDeleteAsync(ct);
    }

    /// <summary>Refuses a cookie whose session was closed or whose account has changed since.</summary>
    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
        if (!await sessions.IsOpen(context.Principal, context.Properties))
            context.RejectPrincipal();
    }

    private async Task<bool> IsOpen(ClaimsPrincipal? person, AuthenticationProperties cookie)
    {
        if (
            !cookie.Items.TryGetValue(Provider, out var id)
            || !Guid.TryParse(person?.FindFirstValue(ClaimTypes.NameIdentifier), out var user)
        )
            return false;
        var open = await Find(db, user, id);
        return open is not null
            && !HasOutlived(open.Began)
            && string.Equals(
                open.SecurityStamp,
                person!.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType),
                StringComparison.Ordinal
            );
    }

    private bool HasOutlived(string? began) =>
        !long.TryParse(began, CultureInfo.InvariantCulture, out var ms)
        || clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(ms) > Longest;

    private sealed record Opened(string? Began, string? SecurityStamp);
}
