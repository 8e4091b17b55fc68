using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Suggestions.Trained;
using Counting = FactCheck.Domain.Articles.Suggestions.Trained.Features;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>A feature that is weighed.</summary>
/// <param name="Rarity">How much more a rare one counts, before anything is learned.</param>
internal sealed record Feature(FeatureGroup Group, string Characters, float Rarity);

/// <summary>Which features are weighed: those that are not too rare and that the labels have most to do with.</summary>
internal sealed class Vocabulary
{
    private const int Rarest = 4;

    private readonly Dictionary<ulong, int> _byHash = [];

    private Vocabulary(IEnumerable<(ulong Hash, Feature Feature)> features)
    {
        foreach (var (hash, feature) in features)
        {
            _byHash.Add(hash, Features.Count);
            Features.Add(feature);
        }
    }

    public List<Feature> Features { get; } = [];

    public static Vocabulary Of(IReadOnlyList<Labelled> sentences, int most)
    {
        var counted = new Dictionary<ulong, Counted>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var counter = new Counter(counted, i, sentences[i].IsWorthChecking);
            SentenceFeatures.Of(sentences[i].Text, new TextSpan(0, sentences[i].Text.Length), ref counter);
        }
        var share = sentences.Count(s => s.IsWorthChecking) / (double)sentences.Count;
        return new(
            counted
                .Where(c => c.Value.Sentences >= Rarest)
                .OrderByDescending(c => Math.Abs(c.Value.Strangeness(share)))
                .ThenBy(c => c.Value.Characters, StringComparer.Ordinal)
                .ThenBy(c => c.Value.Group)
                .Take(most)
                .OrderBy(c => c.Value.Group)
                .ThenBy(c => c.Value.Characters, StringComparer.Ordinal)
                .Select(c => (c.Key, c.Value.Feature(sentences.Count)))
        );
    }

    /// <summary>The features of a sentence by their number, with what each counts.</summary>
    public IReadOnlyList<(int Feature, float Value)> Of(string sentence)
    {
        var finder = new Finder(_byHash);
        SentenceFeatures.Of(sentence, new TextSpan(0, sentence.Length), ref finder);
        var shares = finder.Counts.Select(Counting.Share).ToArray();
        return
        [
            .. finder
                .Found.GroupBy(f => f)
                .OrderBy(g => g.Key)
                .Select(g => (g.Key, g.Count() * Features[g.Key].Rarity * shares[(int)Features[g.Key].Group])),
        ];
    }

    private sealed class Counted(FeatureGroup group, string characters)
    {
        public FeatureGroup Group => group;

        public string Characters => characters;

        public int Sentences { get; private set; }

        private int Worth { get; set; }

        private int Last { get; set; } = -1;

        public void Stands(int sentence, bool isWorth)
        {
            if (Last == sentence)
                return;
            Last = sentence;
            Sentences++;
            Worth += isWorth ? 1 : 0;
        }

        // How far from chance the labels are where it stands, in standard deviations.
        public double Strangeness(double share) => (Worth - (share * Sentences)) / Math.Sqrt(share * (1 - share) * Sentences);

        public Feature Feature(int all) => new(group, characters, (float)((1 + Math.Log((1.0 + all) / (1 + Sentences))) / 6));
    }

    private readonly struct Counter(Dictionary<ulong, Counted> counted, int sentence, bool isWorth) : IFeatureTaker
    {
        public void Take(FeatureGroup group, int word, ReadOnlySpan<char> characters, ulong hash)
        {
            if (!counted.TryGetValue(hash, out var feature))
                counted[hash] = feature = new(group, new string(characters));
            feature.Stands(sentence, isWorth);
        }
    }

    private readonly struct Finder(Dictionary<ulong, int> byHash) : IFeatureTaker
    {
        public List<int> Found { get; } = [];

        public int[] Counts { get; } = new int[2];

        public void Take(FeatureGroup group, int word, ReadOnlySpan<char> characters, ulong hash)
        {
            Counts[(int)group]++;
            if (byHash.TryGetValue(hash, out var feature))
                Found.Add(feature);
        }
    }
}
