using System.Diagnostics;
using System.Globalization;
using FactCheck.Domain;
using FactCheck.Web.Access;
using FactCheck.Web.Auditing.Checkpoints;
using FactCheck.Web.Blobs;
using FactCheck.Web.Data;
using FactCheck.Web.Localization;
using FactCheck.Web.Signing;
using FactCheck.Web.Typesetting.Printing;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Auditing;

/// <summary>
/// The program's command <c>verify-audit</c>: the chain holds and is the one of the checkpoints and of the signed reports, and every row
/// of every table is as the record left it.
/// </summary>
public static class VerifyAudit
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private const int Unreadable = 2;
    private const int OfAnotherVersion = 3;

    /// <summary>
    /// Says in one sentence how it stands; 0 when all holds, 1 when not, 2 when the database cannot be read, 3 when it is one of
    /// another version of the program. The database is not changed, whatever is found.
    /// </summary>
    public static async Task<int> Run(IServiceProvider services, TextWriter output, TextWriter? progress = null)
    {
        var database = services.GetRequiredService<PlainDatabase>().ConnectionString;
        if (await StoredVersion.WhyNot(database) is { } whyNot)
        {
            await output.WriteLineAsync(services.GetRequiredService<Phrasebook>().Say(whyNot));
            return Ordinal.Same(whyNot.Name, nameof(VersionRefusals.DatabaseUnreadable)) ? Unreadable : OfAnotherVersion;
        }
        var found = await Verify(services, database, Trust(services), progress);
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"The audit trail holds: {found.Records} records in an unbroken chain, {found.Rows} rows as they left them, "
                + $"{found.Reports} issued {(found.Reports == 1 ? "report" : "reports")} as recorded."
        );
        await output.WriteLineAsync(found.Broken is null ? said : $"The audit trail is broken: {found.Broken}");
        foreach (var note in found.Notes)
            await output.WriteLineAsync(note);
        return found.Broken is null ? 0 : 1;
    }

    /// <summary>Whose word counts, by the configuration of this site.</summary>
    public static AuditTrust Trust(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<CheckpointOptions>>().Value;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var current = services.GetRequiredService<NewsroomSeal>().Thumbprint(now);
        var keepDays = services.GetRequiredService<IOptions<AccessOptions>>().Value.KeepDays;
        var ours = options.EarlierSigners.Append(current ?? "").Where(t => t.Length > 0).Select(t => t.ToUpperInvariant());
        return new(
            options.Enabled ? services.GetRequiredService<CheckpointWriter>().Folders : [],
            ours.ToHashSet(StringComparer.Ordinal),
            current is not null,
            options.BeginAt
        )
        {
            AccessSince = now - TimeSpan.FromDays(Math.Max(1, keepDays)),
        };
    }

    /// <summary>Verifies the record of a database that this site would have written.</summary>
    public static Task<AuditFindings> Verify(IServiceProvider services, string database, AuditTrust trust, TextWriter? progress = null)
    {
        var phrases = services.GetRequiredService<Phrasebook>();
        var blobs = services.GetRequiredService<IBlobs>();
        var reports = new IssuedReports(blobs, services.GetRequiredService<PrintableText>(), phrases);
        long? told = null;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        return new AuditVerification(database, trust, reports, new KeptCaptures(blobs), phrases, now, Tell).Run();

        void Tell(long records)
        {
            if (progress is null || (told is { } last && Stopwatch.GetElapsedTime(last) < Quiet))
                return;
            told = Stopwatch.GetTimestamp();
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records:N0} records read …"));
        }
    }
}
