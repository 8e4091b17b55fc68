using FactCheck.Domain;
using FactCheck.Domain.Articles.Covering;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>What became of a file of claims and decisions, as names and numbers.</summary>
public static class ExchangeRemarks
{
    private const int MostNamed = 10,
        LongestWords = 60;

    public static Remark ClaimsImported(int count) => new(nameof(ClaimsImported), count);

    public static Remark ClaimsImportedBefore(int count) => new(nameof(ClaimsImportedBefore), count);

    public static Remark DecisionsImported(int count) => new(nameof(DecisionsImported), count);

    public static Remark DecisionsImportedBefore(int count) => new(nameof(DecisionsImportedBefore), count);

    public static Remark DecisionsStand(int count) => new(nameof(DecisionsStand), count);

    /// <summary>Claims of the file that are about no words of the text.</summary>
    public static Remark OrphansLeftOut(int count, Remark which) => new(nameof(OrphansLeftOut), count, which);

    /// <summary>Decisions of the file that are about no sentence of the text.</summary>
    public static Remark DecisionOrphansLeftOut(int count, Remark which) => new(nameof(DecisionOrphansLeftOut), count, which);

    /// <summary>One of them, by its number in the file and its words.</summary>
    public static Remark OrphanQuotes(int number, string words) => new(nameof(OrphanQuotes), number, words);

    /// <summary>One that has no words.</summary>
    public static Remark OrphanWithoutQuote(int number) => new(nameof(OrphanWithoutQuote), number);

    /// <summary>Too many to be named.</summary>
    public static Remark OrphansAndMore(Remark named, int others) => new(nameof(OrphansAndMore), named, others);

    /// <summary>What came in, and what did not.</summary>
    public static Remark AnnotationsAndOrphans(Remark claims, Remark orphans) => new(nameof(AnnotationsAndOrphans), claims, orphans);

    /// <summary>Claims of the file that say what cannot be.</summary>
    public static Remark ClaimsRefused(int count, Remark which) => new(nameof(ClaimsRefused), count, which);

    /// <summary>Decisions of the file that say what cannot be.</summary>
    public static Remark DecisionsRefused(int count, Remark which) => new(nameof(DecisionsRefused), count, which);

    /// <summary>One of them, by its number in the file.</summary>
    /// <param name="why">A refusal, or the sentence of a shape that is wrong.</param>
    public static Remark RefusedOne(int number, object why) => new(nameof(RefusedOne), number, why);

    /// <summary>Too many to be named.</summary>
    public static Remark RefusedAndMore(Remark named, int others) => new(nameof(RefusedAndMore), named, others);

    /// <summary>One sentence after another.</summary>
    public static Remark SaidAndNext(Remark before, Remark next) => new(nameof(SaidAndNext), before, next);

    /// <summary>Of a file with claims alone.</summary>
    public static Remark AnnotationsImported(Remark claims) => new(nameof(AnnotationsImported), claims);

    /// <summary>Of a file with decisions, too.</summary>
    public static Remark AnnotationsImportedBoth(Remark claims, Remark decisions) =>
        new(nameof(AnnotationsImportedBoth), claims, decisions);

    /// <summary>What became of this file.</summary>
    public static Remark Told(this ImportedAnnotations done)
    {
        var told = TakenOver(done);
        if (done.RefusedClaims.Count > 0)
            told = SaidAndNext(told, ClaimsRefused(done.RefusedClaims.Count, Named(done.RefusedClaims)));
        return done.RefusedDecisions.Count == 0
            ? told
            : SaidAndNext(told, DecisionsRefused(done.RefusedDecisions.Count, Named(done.RefusedDecisions)));
    }

    private static Remark TakenOver(ImportedAnnotations done)
    {
        var claims = Joined((done.Marked, ClaimsImported), (done.AlreadyThere, ClaimsImportedBefore));
        if (done.Orphans.Count > 0)
            claims = AnnotationsAndOrphans(claims, OrphansLeftOut(done.Orphans.Count, Named(done.Orphans)));
        if (done.Decisions is not { } decisions)
            return AnnotationsImported(claims);
        var decided = Joined(
            (decisions.Made, DecisionsImported),
            (decisions.AlreadyThere, DecisionsImportedBefore),
            (decisions.Otherwise, DecisionsStand)
        );
        if (done.DecisionOrphans.Count > 0)
            decided = AnnotationsAndOrphans(decided, DecisionOrphansLeftOut(done.DecisionOrphans.Count, Named(done.DecisionOrphans)));
        return AnnotationsImportedBoth(claims, decided);
    }

    private static Remark Named(IReadOnlyList<(int Number, string? Words)> orphans)
    {
        var named = orphans
            .Take(MostNamed)
            .Select(o => o.Words is { } words ? OrphanQuotes(o.Number, Short(words)) : OrphanWithoutQuote(o.Number))
            .Aggregate(CoverageRemarks.ReasonAndNext);
        return orphans.Count > MostNamed ? OrphansAndMore(named, orphans.Count - MostNamed) : named;
    }

    private static Remark Named(IReadOnlyList<RefusedItem> refused)
    {
        var named = refused.Take(MostNamed).Select(r => RefusedOne(r.Number, r.Why)).Aggregate(SaidAndNext);
        return refused.Count > MostNamed ? RefusedAndMore(named, refused.Count - MostNamed) : named;
    }

    private static string Short(string words) => words.Length > LongestWords ? words[..LongestWords] + "…" : words;

    // The first is told even of none.
    private static Remark Joined(params (int Count, Func<int, Remark> Tell)[] parts) =>
        parts
            .Where((part, index) => index == 0 || part.Count > 0)
            .Select(part => part.Tell(part.Count))
            .Aggregate(CoverageRemarks.ToldAndNext);
}
