using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Identity;

/// <summary>
/// Lets an address without account rest after as many wrong tries as one with an account, so that nobody can tell them apart.
/// </summary>
public sealed class UnknownAddresses(TimeProvider clock, IOptions<IdentityOptions> options)
{
    private const int Most = 10_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Tries, DateTimeOffset? Until)> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Spends a try if there is one left; answers also until when the address rests from now on, if it does.</summary>
    public (bool Spent, DateTimeOffset? RestsUntil) Spend(string email)
    {
        var (lockout, now) = (options.Value.Lockout, clock.GetUtcNow());
        lock (_lock)
        {
            if (_seen.Count >= Most)
                _seen.Clear();
            var (tries, until) = _seen.GetValueOrDefault(email);
            if (until > now)
                return (false, until);
            var isLast = tries + 1 >= lockout.MaxFailedAccessAttempts;
            _seen[email] = isLast ? (0, now + lockout.DefaultLockoutTimeSpan) : (tries + 1, null);
            return (true, _seen[email].Until);
        }
    }
}
