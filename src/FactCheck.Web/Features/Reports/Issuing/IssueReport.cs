using System.Text.Json;
using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Signing;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Signing;
using FactCheck.Web.Typesetting;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reports.Issuing;

/// <summary>Typesets the report, signs it and publishes it; answers its code. Typesetting and signing hold no transaction.</summary>
[Requires(Permission.IssueReports)]
public sealed class IssueReport : ILongCommand<string>
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    public string? BottomLine { get; set; }
}

public sealed class IssueReportShape : AbstractValidator<IssueReport>
{
    public const int MaxBottomLine = 1000;

    public IssueReportShape() => RuleFor(c => c.BottomLine).Needed("Write the bottom line: two or three sentences that sum the report up.", MaxBottomLine);
}

public sealed class IssueReportHandler(ReportDesk desk, ReportWriter writer, IReportTypesetter typesetter, NewsroomSeal seal, CurrentUser user, TimeProvider clock, IMediator mediator)
    : IRequestHandler<IssueReport, string>
{
    public async Task<string> Handle(IssueReport command, CancellationToken ct)
    {
        var now = clock.GetLocalNow();
        var material = await desk.Read(command.ArticleId, ct);
        if (command.Version != material.Article.Version) throw new StaleVersion(command.ArticleId, command.Version, material.Article.Version);
        RuleViolation.ThrowIf(material.Gate(seal.WhyNotSign(now)).WhyNotIssue(user.Actor));

        var document = writer.Write(material, ReportCode.New(), Typed.Text(command.BottomLine), now);
        var signed = await Make(document, now, ct);
        var issue = new ReportIssue(document.Code, document.Version, document.BottomLine, JsonSerializer.Serialize(document, ReportJson.Options), now);
        return await mediator.Send(new PublishReport(command.ArticleId, material.Fingerprint(), issue, signed), ct);
    }

    private async Task<byte[]> Make(ReportDocument document, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            return (await seal.Sign(await typesetter.Typeset(document, ct), now, withTimestamp: true, ct)).Bytes;
        }
        catch (Exception e) when (e is TypesettingException or SigningException)
        {
            throw new RuleViolation(new("ReportNotMade", e.Message));
        }
    }
}
