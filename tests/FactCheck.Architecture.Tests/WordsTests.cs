using FactCheck.Domain;
using FactCheck.Signing;

namespace FactCheck.Architecture.Tests;

/// <summary>What people read is worded at the edge: below it, why something is so is a name with arguments.</summary>
public sealed class WordsTests
{
    // Each holds words that are no answer to anybody: a type and why its words stand there.
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["FactCheck.Signing.Certificates.DevelopmentCertificate"] = "the names in test certificates warn whoever opens one",
        ["FactCheck.Signing.Pdf.XmpMetadata"] = "descriptions that PDF/A asks for inside of the file",
        ["FactCheck.Domain.Reviews.RatingScale"] = "the scale that a newsroom begins with; it is theirs to reword",
        ["FactCheck.Domain.Reviews.ReviewWorkflow"] = "the arrows of the diagram in the README",
    };

    [Fact]
    public void No_English_is_written_below_the_edge()
    {
        var written = new[] { typeof(Entity).Assembly, typeof(SigningException).Assembly }.SelectMany(WrittenWords.In).ToList();

        written.Where(w => !Known.ContainsKey(w.Type)).Select(w => $"{w.Type}: {w.Text}").ShouldBeEmpty();
        Known.Keys.Except(written.Select(w => w.Type), StringComparer.Ordinal).ShouldBeEmpty("these hold no words any more");
    }

    [Theory]
    [InlineData("The file is damaged.", true, true)]
    [InlineData("Record {0} was altered!", true, true)]
    [InlineData("it is not a PDF file", false, true)]
    [InlineData("/ByteRange [0 ", false, false)]
    [InlineData("photo credit|file photo", false, true)]
    [InlineData("yyyy-MM-dd", false, false)]
    public void Words_for_people_are_told_from_names_and_patterns(string text, bool sentence, bool clause) =>
        (WrittenWords.IsSentence(text), WrittenWords.IsClause(text)).ShouldBe((sentence, clause));
}
