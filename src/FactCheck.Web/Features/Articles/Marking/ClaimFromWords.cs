using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Speakers;
using FactCheck.Web.Features.Articles.Bench;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>What marked words tell of themselves: what is claimed, and who says so by the article around them.</summary>
internal static class ClaimFromWords
{
    /// <summary>Null when there are no such words.</summary>
    public static AttributedStatement? Said(Sheet sheet, RememberedSpeakers speakers, int? start, int? end)
    {
        if (start is not { } from || end is not { } to)
            return null;
        try
        {
            var words = Anchoring.Checked(sheet.Text, new(from, to));
            return AttributionReader.Read(speakers.Of(sheet.VersionId, sheet.Text, sheet.Language), words);
        }
        catch (RuleViolation)
        {
            return null;
        }
    }

    /// <summary>A form of a new claim, filled in with it.</summary>
    public static MarkClaim Form(Sheet sheet, AttributedStatement said) =>
        new()
        {
            Start = said.Span.Start,
            End = said.Span.End,
            Exact = said.Span.In(sheet.Text),
            Statement = said.Statement,
            ClaimantName = said.ClaimantName,
            ClaimantRole = said.ClaimantRole,
            Kind = said.Kind,
            Wording = said.Wording,
        };
}
