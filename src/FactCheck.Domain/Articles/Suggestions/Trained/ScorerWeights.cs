using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Domain.Articles.Suggestions.Trained;

/// <summary>
/// What was learned from labelled sentences. The file has lines of text: what it is, numbers by their name, a weight for each
/// signal and feature, and at the end the SHA-256 of all lines before. How it is made: docs/checkability-model.md.
/// </summary>
public sealed class ScorerWeights
{
    /// <summary>The first line of the file.</summary>
    public const string Heading = "checkability weights 1";

    private const string Resource = "FactCheck.Domain.Articles.Suggestions.Trained.weights-en.txt";
    private const int MostBytes = 1024 * 1024,
        MostFeatures = 60_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly float[] _signals = new float[Enum.GetValues<Signal>().Length];
    private readonly float _step;

    private ScorerWeights(string[] lines)
    {
        var at = 1;
        for (; at < lines.Length && Parts(lines, at) is ["number", var name, var value]; at++)
            if (!_numbers.TryAdd(name, Whole(value, at)))
                throw Unreadable(at, "a number is given twice");
        _step = 1f / Positive("steps");
        var features = Positive("features");
        if (features > MostFeatures)
            throw Unreadable(at, "there are too many features");
        Count = features;
        Features = new(features);
        for (; at < lines.Length && Parts(lines, at) is ["signal", var name, var value]; at++)
            _signals[(int)SignalOf(name, at)] = _step * Whole(value, at);
        for (; at < lines.Length; at++, features--)
        {
            if (Parts(lines, at) is not [("w" or "c") and var group, { Length: > 0 } characters, var value])
                throw Unreadable(at, "this is no feature with its weight");
            var sort = group is "w" ? FeatureGroup.Words : FeatureGroup.Characters;
            if (!Features.Add(SentenceFeatures.Hash(sort, characters.Replace('_', ' ')), _step * Whole(value, at)))
                throw Unreadable(at, "a feature is given twice");
        }
        if (features != 0)
            throw Unreadable(at, "there are more or fewer features than the file says");
        (Threshold, Bias) = (Positive("threshold"), _step * Number("bias"));
        if (Threshold >= 100)
            throw Unreadable(0, "“threshold” is not below 100");
        (PerPoint, PerWord) = (_step * Number("per-25-points") / 25, _step * Number("per-word"));
    }

    /// <summary>The weights this program came with; read when they are first asked for.</summary>
    public static ScorerWeights English => field ??= Read(Embedded());

    /// <summary>SHA-256 of the file that this program came with.</summary>
    public static string EnglishFingerprint => Convert.ToHexStringLower(SHA256.HashData(Embedded()));

    /// <summary>Of a hundred sentences like it so many have to be worth checking for one to be called checkable.</summary>
    public int Threshold { get; }

    /// <summary>How many words, pairs and parts of words are weighed.</summary>
    public int Count { get; }

    internal float ThresholdLogit => MathF.Log(Threshold / (100f - Threshold));

    internal float Bias { get; }

    /// <summary>What a point of the rules weighs.</summary>
    internal float PerPoint { get; }

    /// <summary>What the length of a sentence weighs: of the logarithm of its words.</summary>
    internal float PerWord { get; }

    internal WeightTable Features { get; }

    internal float Of(Signal signal) => _signals[(int)signal];

    /// <summary>Reads a file of weights.</summary>
    /// <exception cref="InvalidDataException">It is not one, or not whole; the message says why.</exception>
    public static ScorerWeights Read(byte[] file)
    {
        if (file.Length > MostBytes)
            throw new InvalidDataException($"The weights of the scorer cannot be read: {file.Length} bytes are more than {MostBytes}.");
        var text = Encoding.UTF8.GetString(file);
        if (!text.StartsWith(Heading + "\n", StringComparison.Ordinal))
            throw Unreadable(0, $"the first line is not “{Heading}”");
        var last = text.LastIndexOf("sha256 ", StringComparison.Ordinal);
        if (last < 0 || !string.Equals(text[last..], $"sha256 {Fingerprint(text[..last])}\n", StringComparison.Ordinal))
            throw Unreadable(text.AsSpan().Count('\n') - 1, "the file is not whole: its last line is not the SHA-256 of those before");
        return new(text[..last].TrimEnd('\n').Split('\n'));
    }

    /// <summary>What the last line of a file says of the lines before it.</summary>
    public static string Fingerprint(string lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)));

    private static byte[] Embedded()
    {
        using var stream =
            typeof(ScorerWeights).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("The weights of the scorer are missing from the program; build it again.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private int Number(string name) =>
        _numbers.TryGetValue(name, out var value) ? value : throw Unreadable(0, $"it does not give “{name}”");

    private int Positive(string name) => Number(name) is > 0 and var value ? value : throw Unreadable(0, $"“{name}” is not positive");

    private static string[] Parts(string[] lines, int at) => lines[at].Split(' ');

    private static Signal SignalOf(string name, int at) =>
        Enum.TryParse<Signal>(name, out var signal) && string.Equals(signal.ToString(), name, StringComparison.Ordinal)
            ? signal
            : throw Unreadable(at, $"there is no signal “{name}”");

    private static int Whole(string value, int at) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unreadable(at, "the weight is no whole number");

    private static InvalidDataException Unreadable(int at, string why) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The weights of the scorer cannot be read, line {at + 1}: {why}."));
}
