namespace FactCheck.Domain.Articles.Proofs;

/// <summary>A claim's place on the proof.</summary>
/// <param name="Number">The claim's number in reading order.</param>
/// <param name="Span">Its span.</param>
public readonly record struct ProofMark(int Number, TextSpan Span);

/// <summary>One mark over one run: the lane it is drawn in (1 to 3) and whether this is the first run of the claim.</summary>
public readonly record struct RunMark(int Number, int Lane, bool Starts);

/// <summary>Text between two places where marks begin or end, or where a sentence begins.</summary>
/// <param name="Start">UTF-16 offset in the article version.</param>
/// <param name="Text">The words.</param>
/// <param name="Marks">Marks over it, by lane.</param>
/// <param name="Sentence">Index of the sentence it belongs to, the white space after a sentence with it; null when none was given.</param>
public sealed record ProofRun(int Start, string Text, IReadOnlyList<RunMark> Marks, int? Sentence = null);

/// <summary>A block of the article with its marks.</summary>
/// <param name="Block">What it is and where it stands.</param>
/// <param name="Runs">Its runs, in order, without gaps.</param>
public sealed record ProofBlock(TextBlock Block, IReadOnlyList<ProofRun> Runs);
