namespace FactCheck.Web.Data.Recording;

/// <summary>
/// What the record does not hold, each with its reason; docs/audit-events.md repeats it. All else that is stored is recorded, also in
/// tables and columns that are added later.
/// </summary>
internal static class Unrecorded
{
    private static readonly HashSet<string> Tables = new(StringComparer.Ordinal)
    {
        "AuditRecords", // the record itself: its chain holds it
        "FormPosts", // the memory of one day for forms that are sent twice; pruned
        "Jobs", // leases and tries of work in the background, renewed every few seconds
        "AccessRecords", // a record of its own, which is pruned
        "SourceEntries", // what lists of sources ask, made from the sources; compared with them by verify-audit
        "__EFMigrationsHistory", // what the program did to the form of the tables
        "__EFMigrationsLock",
    };

    private static readonly HashSet<(string, string)> Columns =
    [
        ("AspNetUsers", "AccessFailedCount"), // counts wrong passwords between two sign-ins
        ("AspNetUsers", "LockoutEnd"),
        ("AspNetUsers", "ConcurrencyStamp"), // random at each save, and means nothing
        ("AspNetRoles", "ConcurrencyStamp"),
        ("Articles", "BenchVersion"), // says which kept drawing of a page is stale
    ];

    // Never in clear, however short.
    private static readonly HashSet<(string, string)> Secrets =
    [
        ("AspNetUsers", "PasswordHash"),
        ("AspNetUsers", "SecurityStamp"),
        ("AspNetUserTokens", "Value"),
    ];

    // The words by which sources are found, in tables that SQLite keeps for FTS5: likewise.
    private const string SourceWords = "SourceWords";

    public static bool Table(string table) =>
        Tables.Contains(table)
        || table.StartsWith("sqlite_", StringComparison.Ordinal)
        || table.StartsWith(SourceWords, StringComparison.Ordinal);

    public static bool Column(string table, string column) => Columns.Contains((table, column));

    public static bool IsSecret(string table, string column) => Secrets.Contains((table, column));

    /// <summary>Open sessions come and go with the people; any other token of an account is recorded.</summary>
    public static bool Row(string table, Func<string, object?> value) =>
        string.Equals(table, "AspNetUserTokens", StringComparison.Ordinal) && value("LoginProvider") is "session";

    /// <summary>The same, to leave those rows out of a question.</summary>
    public static string Where(string table) =>
        string.Equals(table, "AspNetUserTokens", StringComparison.Ordinal) ? """WHERE "LoginProvider" IS NOT 'session'""" : "";
}
