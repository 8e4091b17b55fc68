using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles;

/// <summary>The real article that every rule must hold for; it stays beside the repository.</summary>
internal static class ReferenceArticle
{
    private static readonly string Path = Root.In("..", "shared", "articles", "alaska-summit.txt");

    /// <summary>Its text; on a machine that does not have it the test that asks is skipped, where all is checked it fails.</summary>
    public static string Text()
    {
        if (!IsHere && Environment.GetEnvironmentVariable("CI") is null)
            Assert.Skip("The reference article is not kept in this repository.");
        return PlainText.Normalise(PlainText.Decode(File.ReadAllBytes(Path)));
    }

    public static bool IsHere => File.Exists(Path);
}
