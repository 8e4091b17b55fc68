using System.Text.Json.Nodes;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Attachments;

/// <summary>Ratings as schema.org has them: a number only for a point on the scale, the word always.</summary>
internal sealed class ReviewRating
{
    private readonly ReportScale _scale;
    private readonly (int Worst, int Best)? _bounds;

    public ReviewRating(ReportScale scale)
    {
        int[] points = [.. scale.Ratings.Select(r => r.Ordinal).OfType<int>()];
        _scale = scale;
        // Where best and worst are the same, a number says nothing.
        _bounds = points.Length > 0 && points.Max() > points.Min() ? (points.Min(), points.Max()) : null;
    }

    public JsonObject Of(string id)
    {
        var rating = _scale.Ratings.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));
        var bounds = rating?.Ordinal is null ? null : _bounds;
        return LinkedData.Thing(
            "Rating",
            ("ratingValue", bounds is null ? null : rating!.Ordinal),
            ("bestRating", bounds?.Best),
            ("worstRating", bounds?.Worst),
            ("name", rating?.Name ?? id),
            ("alternateName", rating?.Name ?? id),
            ("description", rating?.Definition)
        );
    }
}
