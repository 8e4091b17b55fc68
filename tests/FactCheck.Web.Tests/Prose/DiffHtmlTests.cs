using System.Globalization;
using System.Text.Encodings.Web;
using FactCheck.Web.Prose;

namespace FactCheck.Web.Tests.Prose;

public sealed class DiffHtmlTests
{
    [Fact]
    public void What_went_and_what_came_is_marked_named_and_encoded()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DiffHtml.Write(FoldedDiff.Whole("a <b>", "a <i>")).WriteTo(writer, HtmlEncoder.Default);

        writer
            .ToString()
            .ShouldBe(
                "a &lt;<del><span class=\"hidden\" lang=\"en\">removed: </span>b</del>"
                    + "<ins><span class=\"hidden\" lang=\"en\">added: </span>i</ins>&gt;"
            );
    }
}
