using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Web.Features.Articles.Bench;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>A form of a new claim, filled in from the attribution of the words it is opened for.</summary>
internal static class ClaimFromWords
{
    /// <summary>Empty when there are no such words.</summary>
    public static MarkClaim By(Sheet sheet, int? start, int? end)
    {
        if (start is not { } from || end is not { } to)
            return new();
        try
        {
            var said = AttributionReader.Read(sheet.Text, Anchoring.Checked(sheet.Text, new(from, to)), sheet.Language);
            return new()
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
        catch (RuleViolation)
        {
            return new();
        }
    }
}
