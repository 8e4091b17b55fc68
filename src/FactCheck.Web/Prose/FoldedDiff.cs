using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;

namespace FactCheck.Web.Prose;

/// <summary>A word diff as a page shows it: of a long stretch that stayed only its ends.</summary>
public sealed record FoldedDiff(IReadOnlyList<ShownPiece> Pieces)
{
    private const int Reach = 160;
    private const int Telling = 24;

    /// <summary>Whether anything differs.</summary>
    public bool Differs => Pieces.Any(p => p.Kind != DiffKind.Same);

    /// <summary>The whole texts, folded.</summary>
    public static FoldedDiff Shorten(IReadOnlyList<DiffPiece> pieces) =>
        new([.. pieces.SelectMany((p, i) => Fold(p, first: i == 0, last: i == pieces.Count - 1))]);

    /// <summary>Two short texts, whole.</summary>
    public static FoldedDiff Whole(string before, string after) =>
        new([.. WordDiff.Between(before, after).Select(p => new ShownPiece(p.Kind, p.Text, false))]);

    /// <summary>One side: what stayed and what went, or what stayed and what came.</summary>
    public FoldedDiff Side(DiffKind side) => new([.. Pieces.Where(p => p.Kind == DiffKind.Same || p.Kind == side)]);

    /// <summary>How much of the shorter text stands in both, from 0 to 1; words that every text has do not count.</summary>
    public static double Alike(string before, string after, IReadOnlyList<DiffPiece> pieces)
    {
        var same = pieces.Where(p => p.Kind == DiffKind.Same && p.Text.Length >= Telling).Sum(p => p.Text.Length);
        return (double)same / Math.Max(1, Math.Min(before.Length, after.Length));
    }

    private static IEnumerable<ShownPiece> Fold(DiffPiece piece, bool first, bool last)
    {
        var text = piece.Text;
        if (piece.Kind != DiffKind.Same || text.Length <= 3 * Reach)
        {
            yield return new(piece.Kind, text, false);
            yield break;
        }
        if (!first)
            yield return new(DiffKind.Same, Beginning(text), false);
        yield return new(DiffKind.Same, "…", true);
        if (!last)
            yield return new(DiffKind.Same, End(text), false);
    }

    private static string Beginning(string text)
    {
        var space = text.LastIndexOfAny([' ', '\n'], Reach);
        return space > 0 ? text[..space] : text[..Whole(text, Reach)];
    }

    private static string End(string text)
    {
        var space = text.IndexOfAny([' ', '\n'], text.Length - Reach);
        return space >= 0 ? text[(space + 1)..] : text[Whole(text, text.Length - Reach)..];
    }

    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;
}

/// <summary>A stretch with one fate; <paramref name="Fold"/> where text that stayed was left out.</summary>
public sealed record ShownPiece(DiffKind Kind, string Text, bool Fold);
