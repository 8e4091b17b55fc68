using System.Buffers;
using System.Globalization;
using FactCheck.Web.Answering;
using FactCheck.Web.Features.Reports.Verifying;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Localization;
using MediatR;

namespace FactCheck.Web.Cli;

/// <summary>The program's command <c>verify-report</c>: what the page says of a file, on one screen.</summary>
public static class VerifyReportFile
{
    private const string Json = "--json";

    /// <summary>0 when the file is genuine, unchanged and current; 1 when not; 2 when it cannot be looked at.</summary>
    public static async Task<int> Run(IServiceProvider services, string[] args, TextWriter output)
    {
        var (json, rest) = (args.Contains(Json, StringComparer.Ordinal), args.Where(a => a is not Json).ToList());
        if (rest.Count != 1 || rest[0].Length == 0 || rest[0].StartsWith("--", StringComparison.Ordinal))
        {
            await output.WriteLineAsync("Usage: verify-report FILE [--json], such as: verify-report report.pdf");
            return 2;
        }
        try
        {
            var bytes = await LocalFile.Read(rest[0]);
            var phrases = services.GetRequiredService<Phrasebook>();
            await using var scope = services.CreateAsyncScope();
            var answer = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new VerifyReport(new(bytes)));
            await output.WriteLineAsync(json ? MachineAnswer.From(answer, phrases).ToJson() : Words(answer, phrases));
            return answer.IsCurrent ? 0 : 1;
        }
        catch (Exception e) when (e is not UploadRefused)
        {
            await output.WriteLineAsync($"The file could not be looked at: {e.Message}");
            return 2;
        }
        catch (UploadRefused refused)
        {
            var told = services.GetRequiredService<Answers>().To(refused)!;
            await output.WriteLineAsync(json ? MachineAnswer.Refused(told).ToJson() : told.Sentence);
            return 2;
        }
    }

    private static string Words(VerifyAnswer answer, Phrasebook phrases)
    {
        var lines = new[] { answer.Issued(), answer.Unchanged(phrases), answer.Stands() }.Select(f => $"{f.Word}. {f.Sentence}").ToList();
        lines.Add("");
        if (answer.Report is { } report)
            lines.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Report:    {report.Code}, version {report.Version}, “{Visible.Line(report.Headline)}”"
                )
            );
        if (answer.Signature is { IsValid: true, SignerName: { } signer })
            lines.AddRange([
                $"Signed by: {signer}{(answer.Signature.SignedAt is { } at ? ", " + Printed.Moment(at) : "")}",
                $"Timestamp: {answer.Timestamp(phrases).Sentence}",
            ]);
        if (answer.Record is { } record)
            lines.Add($"Record:    {record.Recorded().Sentence}");
        lines.Add($"SHA-256:   {answer.Sha256}");
        return string.Join('\n', lines);
    }
}
