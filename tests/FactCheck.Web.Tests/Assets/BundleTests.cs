using FactCheck.Web.Assets;

namespace FactCheck.Web.Tests.Assets;

public sealed class BundleTests
{
    [Fact]
    public void A_style_sheet_holds_what_it_imports_in_that_order_and_no_comment()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/css/desk.css"] = "/* All\n of it */\n@import \"base.css\";\n@import \"last.css\";\n",
            ["/css/base.css"] = "a {\n  color: red; /* why */\n}\n",
            ["/css/last.css"] = "@font-face { src: url(\"/fonts/a.woff2\") format(\"woff2\"); }\n",
        };
        StyleBundle
            .Join("/css/desk.css", path => files[path], path => "/kept" + path)
            .ShouldBe("a {\ncolor: red;\n}\n@font-face { src: url(\"/kept/fonts/a.woff2\") format(\"woff2\"); }\n");
    }

    [Fact]
    public void A_script_runs_each_module_once_after_those_that_it_imports()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/js/desk.js"] = "import \"./one.js\";\nimport \"./two-more.js\";\n",
            ["/js/one.js"] = "import { first, second } from \"./words.js\";\nfirst(second);\n",
            ["/js/two-more.js"] = "import { first } from \"./words.js\";\nexport const third = first;\n",
            ["/js/words.js"] = "export function first() {}\nexport const second = 2;\n",
        };
        string[] lines =
        [
            "const $words = (() => {",
            "function first() {}",
            "const second = 2;",
            "return { first, second };",
            "})();",
            "const $one = (() => {",
            "const { first, second } = $words;",
            "first(second);",
            "return {  };",
            "})();",
            "const $two_more = (() => {",
            "const { first } = $words;",
            "const third = first;",
            "return { third };",
            "})();",
            "const $desk = (() => {",
            "return {  };",
            "})();",
        ];
        ScriptBundle.Join("/js/desk.js", path => files[path]).Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(lines);
    }

    [Theory]
    [InlineData("import * as words from \"./words.js\";")]
    [InlineData("import words from \"./words.js\";")]
    [InlineData("export default 1;")]
    [InlineData("export let changing = 1;")]
    public void A_form_of_import_that_the_bundle_does_not_know_is_refused(string line) =>
        Should.Throw<NotSupportedException>(() => ScriptBundle.Join("/js/desk.js", _ => line)).Message.ShouldContain(line);
}
