using System.Security.Cryptography;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>
/// The debates: what is learned from, what the scores are straightened by, and what is measured with. The two last are halves of
/// dev.tsv, drawn with a seed; no sentence stands in two parts.
/// </summary>
internal sealed record Debates(
    IReadOnlyList<Labelled> Training,
    IReadOnlyList<Labelled> Validation,
    IReadOnlyList<Labelled> Evaluation,
    int LeftOut,
    string Fingerprint
)
{
    private const int Seed = 20261126;

    /// <summary>Where the data lies unless another folder is given.</summary>
    public const string Folder = "../shared/data/checkworthy";

    /// <exception cref="IOException">The files are not there.</exception>
    public static Debates Read(string folder)
    {
        var (train, dev) = (Path.Combine(folder, "train.tsv"), Path.Combine(folder, "dev.tsv"));
        var (training, bad) = LabelledSentences.Read(train);
        var (rest, worse) = LabelledSentences.Read(dev);
        var known = training.Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        var apart = rest.Where(s => !known.Contains(s.Text)).ToArray();
        new Random(Seed).Shuffle(apart);
        var half = apart.Length / 2;
        return new(training, apart[..half], apart[half..], bad + worse, Hash(train, dev));
    }

    private static string Hash(params IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
