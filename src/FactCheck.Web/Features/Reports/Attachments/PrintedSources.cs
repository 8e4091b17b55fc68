using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Attachments;

/// <summary>The sources of a report that it names, with their numbers: a protected one is not among them.</summary>
internal static class PrintedSources
{
    public static IReadOnlyDictionary<Guid, int> In(ReportMaterial material, ReportDocument document)
    {
        var numbers = new SourceNumbers(material);
        var named = document.Sources.Where(s => s.Protected is null).Select(s => s.N).ToHashSet();
        return material
            .Approved.SelectMany(c => c.Review.Claim.Evidence)
            .Select(e => e.SourceId)
            .Distinct()
            .Select(id => (Id: id, Number: numbers.Of(id)))
            .Where(s => named.Contains(s.Number))
            .ToDictionary(s => s.Id, s => s.Number);
    }
}
