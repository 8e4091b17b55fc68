using FactCheck.Domain;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.People;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Admin;

/// <summary>Reads from the record who gave whom which role.</summary>
public sealed class RoleHistory(FactCheckDb db, TimeProvider clock)
{
    /// <summary>Who may give roles to whom alone.</summary>
    public async Task<RoleGrants> Grants(CancellationToken ct)
    {
        var administrators = await (
            from link in db.UserRoles
            join role in db.Roles on link.RoleId equals role.Id
            where role.Name == nameof(Role.Administrator)
            select link.UserId
        ).ToListAsync(ct);
        var (madeBy, taken) = (new Dictionary<Guid, Guid>(), new List<(Guid, Guid)>());
        var since = clock.GetUtcNow() - RoleGrants.StillCounts;
        foreach (var change in await Changes(db.AuditRecords, ct))
        {
            if (change.Gained.Contains(Role.Administrator))
            {
                madeBy.Remove(change.Account);
                // The server, and whoever acted before there were accounts, is nobody's second hand.
                if (change.By != Guid.Empty)
                    madeBy[change.Account] = change.By;
            }
            else if (change.Lost.Contains(Role.Administrator) && change.At > since)
                taken.Add((change.Account, change.By));
        }
        return new(administrators, madeBy, taken);
    }

    /// <summary>Every change of roles among these records, oldest first.</summary>
    public static async Task<IReadOnlyList<RoleChange>> Changes(IQueryable<AuditRecord> records, CancellationToken ct)
    {
        string[] names = [.. AuditEvents.WrittenAs<AccountCreated>(), .. AuditEvents.WrittenAs<RolesChanged>()];
        var found = await records.AsNoTracking().Where(r => names.Contains(r.Event)).OrderBy(r => r.Sequence).ToListAsync(ct);
        return [.. found.Select(r => Change(r, AuditData.Read(r)))];
    }

    private static RoleChange Change(AuditRecord record, IDomainEvent? what)
    {
        var (before, after) = what switch
        {
            AccountCreated e => ([], e.Roles),
            RolesChanged e => (e.Before, e.After),
            _ => throw new InvalidOperationException($"{record.Event} changes no roles."),
        };
        return new(record, record.SubjectId, record.ActorId, record.At, [.. after.Except(before)], [.. before.Except(after)]);
    }
}

/// <summary>One change of roles.</summary>
public sealed record RoleChange(
    AuditRecord Record,
    Guid Account,
    Guid By,
    DateTimeOffset At,
    IReadOnlyList<Role> Gained,
    IReadOnlyList<Role> Lost
);
