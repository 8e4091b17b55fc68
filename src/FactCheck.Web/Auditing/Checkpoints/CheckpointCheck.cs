using System.Globalization;
using FactCheck.Signing.Seals;
using FactCheck.Web.Localization;
using FactCheck.Web.Signing;

namespace FactCheck.Web.Auditing.Checkpoints;

/// <summary>What a file of checkpoints says, and whether it can be believed.</summary>
internal sealed class CheckpointCheck
{
    private const int Shown = 32;
    private readonly List<(long Sequence, string Head)> _heads = [];
    private readonly List<string> _late = [];
    private readonly List<(AccessSeal Seal, DateTimeOffset At)> _access = [];
    private int _next;
    private string? _signer;
    private byte[]? _certificate;
    private (Checkpoint Line, byte[] Certificate)? _lastSigned;
    private (DateTimeOffset At, string? Authority)? _stamp;

    private readonly Phrasebook _phrases;

    private CheckpointCheck(string path, Phrasebook phrases) => (Path, _phrases) = (path, phrases);

    public string Path { get; }

    /// <summary>Null, or why the file is not to be believed.</summary>
    public string? Broken { get; private set; }

    public int Count => _heads.Count;

    public long First => _heads.Count == 0 ? 0 : _heads[0].Sequence;

    public long Last => _heads.Count == 0 ? 0 : _heads[^1].Sequence;

    /// <summary>The last record that a signature of ours covers.</summary>
    public long Trusted { get; private set; }

    /// <summary>Whether there are lines after the last signature, or none is signed.</summary>
    public bool EndsUnsigned => _heads.Count > 0 && Trusted < _heads[^1].Sequence;

    /// <summary>Reads the whole file; a few dozen bytes a line are kept.</summary>
    public static CheckpointCheck Read(CheckpointFile file, IReadOnlySet<string> ours, Phrasebook phrases)
    {
        var check = new CheckpointCheck(file.Path, phrases);
        var previous = Checkpoint.First;
        foreach (var line in file.Lines())
        {
            check.Broken ??= check.WhyNot(line, previous);
            if (check.Broken is not null)
                return check;
            previous = Checkpoint.HashOf(line);
        }
        check.Broken = check.WhyNotSigned(ours);
        return check;
    }

    /// <summary>What nobody but the start of the site vouches for, in a sentence each.</summary>
    public IReadOnlyList<string> Late => _late;

    /// <summary>What the lines cover of the access log, where they cover more than the line before.</summary>
    public IReadOnlyList<(AccessSeal Seal, DateTimeOffset At)> Access => _access;

    /// <summary>Null, or the checkpoint that this record contradicts; records come in their order.</summary>
    public string? WhyNot(long sequence, string hash)
    {
        for (; _next < _heads.Count && _heads[_next].Sequence <= sequence; _next++)
            if (_heads[_next].Sequence == sequence && !hash.StartsWith(_heads[_next].Head, StringComparison.Ordinal))
                return Says(_next, "is not the one that was there");
        return null;
    }

    /// <summary>Null, or the checkpoint that names a record after the last.</summary>
    public string? WhyCutOff() => _next < _heads.Count ? Says(_heads.Count - 1, "is missing: the end of the record was cut off") : null;

    /// <summary>What the last timestamp proves by itself, in one sentence; null without one.</summary>
    public string? Stamp =>
        _stamp is { } stamp
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{stamp.Authority} attests that the head was signed by {stamp.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC at the latest."
            )
            : null;

    private string Says(int line, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"Record {_heads[line].Sequence} {what}, says line {line + 1} of {Path}.");

    private string? WhyNot(string line, string previous)
    {
        var number = _heads.Count + 1;
        if (Checkpoint.Parse(line) is not { } checkpoint || checkpoint.Head.Length != Checkpoint.First.Length)
            return Line(number, "is not a checkpoint");
        if (!string.Equals(checkpoint.Previous, previous, StringComparison.Ordinal))
            return Line(number, "does not follow from the line before it");
        if (_heads.Count > 0 && checkpoint.Sequence < _heads[^1].Sequence)
            return Line(number, "names an earlier record than the line before it");
        _heads.Add((checkpoint.Sequence, checkpoint.Head[..Shown]));
        if (checkpoint.Access is { } access && (_access.Count == 0 || _access[^1].Seal.UpTo != access.UpTo))
            _access.Add((access, checkpoint.At));
        if (checkpoint.Late is { } late)
            _late.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Records {late} to {checkpoint.Sequence} had no checkpoint when the site was started on "
                        + $"{checkpoint.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC: it had been stopped within a change, or somebody added them. "
                        + $"Read what they say."
                )
            );
        if (checkpoint.Signer is null || checkpoint.Signature is null)
        {
            (_signer, _certificate) = (null, null);
            return checkpoint is { Signer: null, Signature: null } ? null : Line(number, "is half signed");
        }
        if (checkpoint.Certificate is { } certificate)
            (_signer, _certificate) = (DetachedSeal.Thumbprint(certificate), certificate);
        if (_certificate is null || !string.Equals(_signer, checkpoint.Signer, StringComparison.Ordinal))
            return Line(number, "does not carry the certificate that signed it");
        _lastSigned = (checkpoint, _certificate);
        return checkpoint.Timestamp is { } token ? WhyNotStamped(checkpoint, token, number) : null;
    }

    private string? WhyNotStamped(Checkpoint checkpoint, byte[] token, int number)
    {
        var judged = DetachedSeal.Judge(token, checkpoint.Signature!, checkpoint.At);
        if (!judged.IsValid)
            return Line(number, $"has a timestamp that does not hold ({_phrases.Say(judged.Reason)})");
        _stamp = (judged.At!.Value, judged.AuthorityName);
        return null;
    }

    // One signature is enough: it covers every line above it.
    private string? WhyNotSigned(IReadOnlySet<string> ours)
    {
        if (_lastSigned is not { } last)
            return null;
        if (!DetachedSeal.Holds(last.Line.Signed(), last.Line.Signature, last.Certificate))
            return $"The last signature in {Path} does not hold.";
        if (ours.Count > 0 && !ours.Contains(last.Line.Signer!))
            return $"The last signature in {Path} is not of a certificate of this newsroom.";
        Trusted = last.Line.Sequence;
        return null;
    }

    private string Line(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"Line {number} of {Path} {what}.");
}
