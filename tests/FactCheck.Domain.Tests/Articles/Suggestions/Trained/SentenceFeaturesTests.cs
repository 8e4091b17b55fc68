using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Suggestions.Trained;

namespace FactCheck.Domain.Tests.Articles.Suggestions.Trained;

public class SentenceFeaturesTests
{
    [Fact]
    public void Words_are_in_small_letters_any_number_is_one_and_neighbours_make_pairs() =>
        Of("Fares ROSE 4.5%, he said!", FeatureGroup.Words)
            .ShouldBe([
                "0 fares",
                "1 rose",
                "0 fares rose",
                "2 #",
                "1 rose #",
                "3 %",
                "2 # %",
                "4 he",
                "3 % he",
                "5 said",
                "4 he said",
                "6 !",
                "5 said !",
            ]);

    [Fact]
    public void Parts_are_three_to_five_characters_of_one_word_with_the_spaces_around_it() =>
        Of("A cab.", FeatureGroup.Characters).ShouldBe(["0  a ", "1  ca", "1  cab", "1  cab ", "1 cab", "1 cab ", "1 ab "]);

    [Theory]
    [InlineData("")]
    [InlineData("… — “” ,")]
    public void What_has_no_words_has_no_features(string sentence) => All(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("Two ferries, one of 1987, sank in Ostholm; nobody’s fault?")]
    [InlineData("Ємність порту 12 млн тонн.")]
    [InlineData("港口有90％的泊位")]
    [InlineData("\ud835 x\u0301\u0301")]
    public void A_feature_has_the_hash_of_its_characters_and_no_other_feature_has_it(string sentence)
    {
        var features = All(sentence);

        features.ShouldNotBeEmpty();
        features.ShouldAllBe(f => f.Hash == SentenceFeatures.Hash(f.Group, f.Characters));
        features.Select(f => (f.Group, f.Characters)).Distinct().Count().ShouldBe(features.Select(f => f.Hash).Distinct().Count());
        features.ShouldAllBe(f => f.Word < SentenceFeatures.WordsOf(sentence));
    }

    [Fact]
    public void Of_a_monster_only_the_beginning_is_read() =>
        All(string.Concat(Enumerable.Repeat("ferry ", 100_000))).Count.ShouldBeLessThan(20_000);

    [Fact]
    public void Only_the_sentence_is_read() =>
        Of("No. The port.", FeatureGroup.Words, new TextSpan(4, 13)).ShouldBe(["0 the", "1 port", "0 the port"]);

    private static IEnumerable<string> Of(string text, FeatureGroup group, TextSpan? span = null) =>
        All(text, span).Where(f => f.Group == group).Select(f => $"{f.Word} {f.Characters}");

    private static List<(FeatureGroup Group, int Word, string Characters, ulong Hash)> All(string text, TextSpan? span = null)
    {
        var list = new Collected([]);
        SentenceFeatures.Of(text, span ?? new(0, text.Length), ref list);
        return list.All;
    }

    private readonly record struct Collected(List<(FeatureGroup, int, string, ulong)> All) : IFeatureTaker
    {
        public void Take(FeatureGroup group, int word, ReadOnlySpan<char> characters, ulong hash) =>
            All.Add((group, word, new string(characters), hash));
    }
}
