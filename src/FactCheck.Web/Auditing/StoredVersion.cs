using FactCheck.Domain;
using FactCheck.Web.Data;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Auditing;

/// <summary>
/// Whether a database can be judged by this version of the program. One of another version is left as it is: bringing it up to date
/// would change what is judged.
/// </summary>
internal static class StoredVersion
{
    /// <summary>Null, or why it cannot be judged.</summary>
    public static async Task<Refusal?> WhyNot(string database)
    {
        var file = new SqliteConnectionStringBuilder(database).DataSource;
        try
        {
            await using var connection = await UntouchedDatabase.Open(database);
            var (ours, ran) = (PlainDatabase.Migrations().ToList(), PlainDatabase.Ran(connection));
            if (ran.Except(ours, StringComparer.Ordinal).Any())
                return VersionRefusals.DatabaseOfLaterVersion(file);
            var pending = ours.Except(ran, StringComparer.Ordinal).Count();
            return pending == 0 ? null : VersionRefusals.DatabaseOfEarlierVersion(pending, file);
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException)
        {
            return VersionRefusals.DatabaseUnreadable(file);
        }
    }
}

/// <summary>Why a database is not judged.</summary>
public static class VersionRefusals
{
    public static Refusal DatabaseUnreadable(string file) => new(nameof(DatabaseUnreadable), file);

    public static Refusal DatabaseOfEarlierVersion(int updates, string file) => new(nameof(DatabaseOfEarlierVersion), updates, file);

    public static Refusal DatabaseOfLaterVersion(string file) => new(nameof(DatabaseOfLaterVersion), file);
}
