using System.Globalization;
using System.Xml;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Where words stand to their line.</summary>
internal enum Raise
{
    None,
    Up,
    Down,
}

/// <summary>What of the look of words decides what they say; null where it is not said.</summary>
internal sealed record RunLook(
    bool? Struck = null,
    bool? StruckTwice = null,
    bool? Hidden = null,
    bool? WebHidden = null,
    Raise? Raise = null,
    int? Position = null,
    string? Font = null
)
{
    public static RunLook Plain { get; } = new();

    public bool IsStruck => Struck is true || StruckTwice is true;

    public bool IsHidden => Hidden is true || WebHidden is true;

    /// <summary>These properties, and where they say nothing those below.</summary>
    public RunLook Over(RunLook below) =>
        ReferenceEquals(below, Plain) ? this
        : ReferenceEquals(this, Plain) ? below
        : new(
            Struck ?? below.Struck,
            StruckTwice ?? below.StruckTwice,
            Hidden ?? below.Hidden,
            WebHidden ?? below.WebHidden,
            Raise ?? below.Raise,
            Position ?? below.Position,
            Font ?? below.Font
        );

    /// <summary>A style of words over one of paragraphs: what both turn on is off again.</summary>
    public RunLook Toggled(RunLook paragraph) =>
        Over(paragraph) with
        {
            Struck = Toggled(Struck, paragraph.Struck),
            Hidden = Toggled(Hidden, paragraph.Hidden),
        };

    /// <summary>
    /// Reads <c>w:rPr</c>: the look, the style of the words, what became of the paragraph's mark, and a change that
    /// concerns the look alone.
    /// </summary>
    /// <param name="reader">At the element.</param>
    /// <param name="before">Whether the look before a tracked change counts.</param>
    public static (RunLook Look, string? Style, Change? Mark, Change? Format) Read(XmlReader reader, bool before = false)
    {
        var (look, style, mark, format) = (Plain, (string?)null, (Change?)null, (Change?)null);
        (RunLook, string?)? old = null;
        WordXml.Children(
            reader,
            property =>
            {
                if (!WordXml.IsWord(property))
                    return;
                switch (property.LocalName)
                {
                    case "rStyle":
                        style = WordXml.Value(property);
                        break;
                    case "strike":
                        look = look with { Struck = WordXml.On(property) };
                        break;
                    case "dstrike":
                        look = look with { StruckTwice = WordXml.On(property) };
                        break;
                    case "vanish":
                        look = look with { Hidden = WordXml.On(property) };
                        break;
                    case "webHidden":
                        look = look with { WebHidden = WordXml.On(property) };
                        break;
                    case "vertAlign":
                        look = look with { Raise = Raised(WordXml.Value(property)) };
                        break;
                    case "position":
                        look = look with { Position = Half(WordXml.Value(property)) };
                        break;
                    case "rFonts":
                        look = look with { Font = WordXml.Value(property, "ascii") ?? WordXml.Value(property, "hAnsi") };
                        break;
                    case "ins" or "del" or "moveFrom" or "moveTo":
                        mark = Change.Read(property);
                        break;
                    case "rPrChange":
                        format = Change.Read(property);
                        WordXml.Children(
                            property,
                            inner =>
                            {
                                var (was, wasStyle, _, _) = Read(inner);
                                old = (was, wasStyle);
                            }
                        );
                        break;
                }
            }
        );
        return before && old is var (oldLook, oldStyle) ? (oldLook, oldStyle, mark, format) : (look, style, mark, format);
    }

    private static bool? Toggled(bool? words, bool? paragraph) => words is true && paragraph is true ? false : words ?? paragraph;

    private static Raise Raised(string? value) =>
        value switch
        {
            "superscript" => Word.Raise.Up,
            "subscript" => Word.Raise.Down,
            _ => Word.Raise.None,
        };

    // Half points; strict files may say "3pt".
    private static int? Half(string? value) =>
        int.TryParse(value, CultureInfo.InvariantCulture, out var half) ? half
        : value is [.. var points, 'p', 't'] && double.TryParse(points, CultureInfo.InvariantCulture, out var exact)
            ? (int)Math.Clamp(2 * exact, -1000, 1000)
        : null;
}
