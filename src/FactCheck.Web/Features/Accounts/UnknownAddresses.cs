using FactCheck.Web.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Accounts;

/// <summary>Lets an address without account rest after as many wrong tries as one with an account, so that nobody can tell them apart.</summary>
public sealed class UnknownAddresses(TimeProvider clock, IOptions<IdentityOptions> options)
{
    private const int Most = 10_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Tries, DateTimeOffset? Until)> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Until when the address rests, if it does.</summary>
    public DateTimeOffset? RestsUntil(string email)
    {
        lock (_lock)
        {
            if (!_seen.TryGetValue(email, out var entry) || entry.Until is not { } until) return null;
            if (until > clock.GetUtcNow()) return until;
            _seen.Remove(email);
            return null;
        }
    }

    /// <summary>Counts a wrong try; answers until when the address rests from now on, if it does.</summary>
    public DateTimeOffset? Failed(string email)
    {
        var lockout = options.Value.Lockout;
        lock (_lock)
        {
            if (_seen.Count >= Most) _seen.Clear();
            var tries = _seen.GetValueOrDefault(email).Tries + 1;
            DateTimeOffset? until = tries >= lockout.MaxFailedAccessAttempts ? clock.GetUtcNow() + lockout.DefaultLockoutTimeSpan : null;
            _seen[email] = (tries, until);
            return until;
        }
    }
}
