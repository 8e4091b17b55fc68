using System.Xml;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word.Numbering;

/// <summary>How one level of a list is numbered.</summary>
internal sealed class WordListLevel
{
    public string? Form { get; set; }

    public int Start { get; set; } = 1;

    public string? Text { get; set; }

    public bool Legal { get; set; }

    public int? Restart { get; set; }

    public string? Style { get; set; }

    public static WordListLevel Read(XmlReader reader)
    {
        var level = new WordListLevel { Form = "decimal" };
        WordXml.Children(
            reader,
            part =>
            {
                switch (part.LocalName)
                {
                    case "start":
                        level.Start = WordXml.Number(WordXml.Value(part), 100_000);
                        break;
                    case "numFmt":
                        level.Form = WordXml.Value(part);
                        break;
                    case "lvlText":
                        level.Text = WordXml.Value(part);
                        break;
                    case "isLgl":
                        level.Legal = WordXml.On(part);
                        break;
                    case "lvlRestart":
                        level.Restart = WordXml.Number(WordXml.Value(part));
                        break;
                    case "pStyle":
                        level.Style = WordXml.Value(part);
                        break;
                }
            }
        );
        return level;
    }
}
