namespace FactCheck.Domain.People;

/// <summary>
/// Who gave whom the role of administrator, and what follows: nobody gives roles to themselves where a second person administers,
/// and an account that they made administrator is not a second person.
/// </summary>
/// <param name="administrators">The accounts that administer now.</param>
/// <param name="madeBy">By account, who made it administrator last; the server and those before the record stand for nobody.</param>
/// <param name="takenLately">From whom the role was taken within <see cref="StillCounts"/>, and by whom.</param>
public sealed class RoleGrants(
    IReadOnlyCollection<Guid> administrators,
    IReadOnlyDictionary<Guid, Guid> madeBy,
    IReadOnlyCollection<(Guid From, Guid By)> takenLately
)
{
    /// <summary>How long somebody whose role was taken still counts: nobody becomes the only administrator for an hour.</summary>
    public static readonly TimeSpan StillCounts = TimeSpan.FromDays(7);

    /// <summary>Null, or why this person cannot give these roles alone.</summary>
    public Refusal? WhyNotGiveAlone(Actor giver, Guid account, IEnumerable<Role> before, IEnumerable<Role> after) =>
        after.Except(before).Any() ? WhyNotGiveAlone(giver, account) : null;

    /// <summary>Null, or why this person cannot give this account any role alone.</summary>
    public Refusal? WhyNotGiveAlone(Actor giver, Guid account) =>
        IsHandOf(giver.Id, account) && HasSecond(account) ? RoleRefusals.NeedsAnotherAdministrator : null;

    private bool HasSecond(Guid account) =>
        administrators.Any(a => !IsHandOf(a, account)) || takenLately.Any(t => IsHandOf(t.By, account) && !IsHandOf(t.From, account));

    // Whether one is the other, or was made administrator by them, or by somebody whom they made one.
    private bool IsHandOf(Guid who, Guid whom)
    {
        var seen = new HashSet<Guid>();
        for (var at = who; seen.Add(at); at = madeBy[at])
        {
            if (at == whom)
                return true;
            if (!madeBy.ContainsKey(at))
                return false;
        }
        return false;
    }
}
