using System.Globalization;
using FactCheck.Web.Caching;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.TagHelpers;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary>Parts of a bench as HTML, kept for as long as nothing about the bench changes; nothing of them belongs to a person.</summary>
public sealed class DrawnHtml(KeptByVersion<string[]> kept)
{
    /// <summary>A part in the reader's language, in pieces; null when it is not kept.</summary>
    public IReadOnlyList<string>? Find(WorkbenchView bench, string part, Sprite icons) => kept.Find(Key(bench, part, icons), bench.Version);

    /// <summary>Keeps a part.</summary>
    public IReadOnlyList<string> Keep(WorkbenchView bench, string part, Sprite icons, params string[] pieces) =>
        kept.Keep(Key(bench, part, icons), bench.Version, pieces, 100 + pieces.Sum(p => (long)p.Length));

    private static object Key(WorkbenchView bench, string part, Sprite icons) =>
        (bench.Sheet.Id, part, CultureInfo.CurrentUICulture.Name, icons.Address);
}
