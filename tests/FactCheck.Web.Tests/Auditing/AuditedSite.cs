using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Auditing.Checkpoints;
using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Auditing;

/// <summary>A site whose checkpoints are kept, with a report that was issued and withdrawn, and a password changed since.</summary>
public sealed class AuditedSite : IAsyncLifetime
{
    private ReportSite _site = null!;

    public TestApp App => _site.App;

    /// <summary>What counts for this site.</summary>
    public AuditTrust Trust => VerifyAudit.Trust(App.Services);

    /// <summary>What is left where the checkpoints are not there: the signed files, and the record itself.</summary>
    public AuditTrust WithoutCheckpoints => Trust with { Folders = [] };

    public async ValueTask InitializeAsync()
    {
        _site = await Start();
        await _site.IssueReport();
        await _site.Withdraw();
        await App.Send(TestApp.Checker2, new ChangePassword { Current = DemoAccounts.Password, Password = "seven lanterns on the quay" });
        await App.Article();
        await Checkpoint(App);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    /// <summary>A site of its own: what is kept outside of its database would outlive a test.</summary>
    internal static Task<ReportSite> Start(params (string Key, string? Value)[] settings) =>
        ReportSite.Start(
            settings.Append(("Audit:Checkpoints:Enabled", "true")).ToDictionary(s => s.Item1, s => s.Item2, StringComparer.Ordinal),
            services: _ => { }
        );

    /// <summary>Writes what the worker would write in a moment.</summary>
    internal static Task Checkpoint(TestApp app) => app.Services.GetRequiredService<CheckpointWriter>().Write(default);

    internal static string File(TestApp app) => Path.Combine(app.Folder, "checkpoints", "checkpoints.jsonl");
}
