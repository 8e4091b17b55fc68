using System.Text.Json;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Signing.Certificates;
using FactCheck.TestKit;
using FactCheck.Web.Features.Reports;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Reports.Ordering;
using FactCheck.Web.Features.Reports.Prefacing;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Benchmarks;

/// <summary>Issuing a report with all that belongs to it, against typesetting, its largest part, alone.</summary>
internal static class IssueRow
{
    private const int Claims = 30;

    public static async Task<Row> Measure()
    {
        var certificate = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(certificate, SigningCertificate.CreateForDevelopment("The Harbour Ledger", DateTimeOffset.Now));
            await using var app = await TestApp.Start(new() { ["Signing:Pkcs12Path"] = certificate });
            var typesetter = app.Services.GetRequiredService<IReportTypesetter>();
            var code = "";
            var times = await Stopwatches.Pairs(
                5,
                20,
                async () =>
                {
                    var command = await Ready(app);
                    var editor = await app.Actor(TestApp.Editor);
                    return await Stopwatches.Time(async () => code = await Issue(app, editor, command));
                },
                async () =>
                {
                    var printed = await Printed(app, code);
                    return await Stopwatches.Time(() => typesetter.Typeset(printed, default));
                }
            );
            return new(
                $"issuing a report of {Claims} claims: gate to stored PDF",
                "typesetting the same document, without all the rest",
                times
            );
        }
        finally
        {
            File.Delete(certificate);
        }
    }

    private static async Task<string> Issue(TestApp app, Actor editor, OrderReport command)
    {
        var (order, press) = (await app.Post(editor, command), app.Services.GetRequiredService<PressRoom>());
        await press.Settled(order, TimeSpan.FromMinutes(1), default);
        return await app.Db(db =>
            db.IssueOrders.Where(o => o.Id == order && o.State == IssueState.Issued).Select(o => o.Code).SingleAsync()
        );
    }

    private static async Task<OrderReport> Ready(TestApp app)
    {
        var (article, claims) = await app.Submitted(Claims);
        await app.Approve(claims);
        var version = await app.Cover(article);
        await app.Send(
            TestApp.Checker,
            new WriteFrontMatter
            {
                ArticleId = article,
                BottomLine = "Most of what the article says about the harbour holds. Two of its comparisons rest on different years.",
            }
        );
        var material = await app.Scoped(services => services.GetRequiredService<ReportMaterials>().Read(article, default));
        return new()
        {
            ArticleId = article,
            Version = version,
            Seen = material.Fingerprint(),
            Front = material.Front().Words.Hash(),
            Site = new("http://localhost"),
        };
    }

    private static async Task<ReportDocument> Printed(TestApp app, string code)
    {
        var json = await app.Db(db => db.Reports.Where(r => r.Code == code).Select(r => r.Document).SingleAsync());
        return JsonSerializer.Deserialize<ReportDocument>(json, ReportJson.Options)!;
    }
}
