using System.Text;
using FactCheck.Signing.Pdf;

namespace FactCheck.Signing.Tests.Pdf;

public sealed class AttachedFilesTests
{
    [Fact]
    public void Files_are_found_by_name_in_every_branch_of_the_tree()
    {
        var files = Read(
            "<< /Kids [4 0 R 5 0 R] >>",
            "<< /Names [(a) 6 0 R] >>",
            "<< /Names [(b) 7 0 R (c) 8 0 R] >>",
            "<< /F (one.json) /EF << /F 9 0 R >> >>",
            "<< /F (old) /UF <FEFF0074007A007600DC> /EF << /UF 10 0 R >> >>",
            "<< /F (three) /EF << /F 9 0 R /UF 10 0 R >> >>",
            Stream("first"),
            Stream("second")
        );

        files
            .ToDictionary(f => f.Key, f => Encoding.ASCII.GetString(f.Value))
            .ShouldBe(
                new Dictionary<string, string>
                {
                    ["one.json"] = "first",
                    ["tzvÜ"] = "second",
                    ["three"] = "first",
                },
                ignoreOrder: true
            );
    }

    [Theory]
    [InlineData("7")]
    [InlineData("<< >>")]
    [InlineData("<< /Names 7 >>")]
    [InlineData("<< /Names [(a)] >>")]
    [InlineData("<< /Names [(a) 7] >>")]
    [InlineData("<< /Names [(a) << /EF << /F 2 0 R >> >>] >>")]
    [InlineData("<< /Names [(a) << /F (a) >>] >>")]
    [InlineData("<< /Names [(a) << /F (a) /EF << >> >>] >>")]
    [InlineData("<< /Names [(a) << /F (a) /EF << /F 99 0 R >> >>] >>")]
    [InlineData("<< /Kids [3 0 R] >>")]
    [InlineData("<< /Kids [(")]
    public void What_is_no_tree_of_files_has_none(string tree) => Read(tree).ShouldBeEmpty();

    [Fact]
    public void A_file_that_is_no_PDF_has_none() => AttachedFiles.Read("Once upon a time"u8.ToArray()).ShouldBeEmpty();

    [Theory]
    [InlineData(16, 1)]
    [InlineData(17, 0)]
    public void A_tree_is_followed_sixteen_steps_down(int steps, int found)
    {
        string[] branches = [.. Enumerable.Range(4, steps).Select(next => $"<< /Kids [{next} 0 R] >>")];

        Read([.. branches, $"<< /Names [(a) << /F (deep) /EF << /F {steps + 4} 0 R >> >>] >>", Stream("found")]).Count.ShouldBe(found);
    }

    // The tree is object 3, what follows is numbered on.
    private static IReadOnlyDictionary<string, byte[]> Read(params string[] objects) =>
        AttachedFiles.Read(Encoding.Latin1.GetBytes(HostileFile.With("", "/Names << /EmbeddedFiles 3 0 R >>", objects)));

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";
}
