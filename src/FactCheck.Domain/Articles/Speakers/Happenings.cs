using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Tells what happened once, at a time and a place, from what is so.</summary>
internal static class Happenings
{
    // They are events without a day beside them.
    private static readonly Phrases Deeds = new(
        "signed|voted|resigned|elected|re-elected|appointed|arrested|charged|convicted|sentenced|acquitted|killed|wounded|injured|died|"
            + "invaded|seized|captured|occupied|annexed|bombed|struck|shelled|launched|collapsed|sank|exploded|crashed|burned|burnt|"
            + "opened|closed|visited|met|hosted|dismissed|founded|withdrew|arrived|demolished|evacuated|erupted|landed|attacked|"
            + "rejected|approved|adopted|vetoed|banned|fined|sued|fired|flooded|derailed|kidnapped|abducted|released|freed|detained|"
            + "assassinated|born|married|drowned|rescued|raided|ratified|dissolved|abolished|inaugurated|unveiled|shot|destroyed|"
            + "robbed|stolen|stole|hit|hurt|fled|stormed|blocked|confirmed|cancelled|canceled|won|merged|acquired|stabbed|poisoned|"
            + "hanged|executed|deported|expelled|defeated|surrendered|capsized|ran aground|set fire|caught fire|broke out|knocked out|"
            + "left office|took office|stepped down|cut the ribbon|laid off|passed the"
    );

    // The simple past of other verbs, of which a day makes an event.
    private static readonly Phrases Pasts = new(
        "cut|left|began|took|gave|bought|sold|built|threw|held|sent|led|came|went|ran|fought|caught|drew|made|set|shut|flew|drove|broke|"
            + "lost|swore|wrote|spoke|told|found|burst|blew|tore|rode|sang|stood trial|brought|chose|ate|dug|laid|paid"
    );

    // They tell how much, on whatever day.
    private static readonly Phrases Measures = new(
        "increased|decreased|declined|dropped|climbed|doubled|tripled|quadrupled|halved|averaged|totalled|totaled|reached|amounted|"
            + "numbered|accounted|earned|employed|lived|weighed|measured|exceeded|ranged|used|needed|owned|contained|consumed|produced|"
            + "rose|fell|grew|shrank|cost|remained|included|suffered|lacked|jumped|soared|plunged|number of|share of|average|"
            + "proportion of|rate|per capita|total of|since"
    );

    /// <summary>Whether something happened in it.</summary>
    /// <param name="piece">The statement.</param>
    /// <param name="hasAct">The rules of its language found an act.</param>
    /// <param name="isDated">A day, a month or a year stands in it.</param>
    public static bool Happened(Piece piece, bool hasAct, bool isDated)
    {
        if (piece.Words != EnglishLexicon.English)
            return hasAct;
        foreach (var (first, _) in piece.Find(Deeds))
            if (!IsState(piece, first))
                return true;
        if (!isDated || piece.Find(Measures).Any())
            return false;
        for (var at = 1; at < piece.Tokens.Count; at++)
            if (IsPast(piece, at) && !IsState(piece, at))
                return true;
        return false;
    }

    private static bool IsPast(Piece piece, int at) =>
        Pasts.At(piece.Tokens, at) > 0
        || (
            piece.Tokens[at] is { IsWord: true, Capital: false, Length: > 4 } token && token.Lower.EndsWith("ed", StringComparison.Ordinal)
        );

    // “are closed”, “have left”, “will be opened”: a state, or no one time.
    private static bool IsState(Piece piece, int at)
    {
        for (var before = at - 1; before >= 0 && piece.Is(before, TokenKind.Word); before--)
        {
            var word = piece.Tokens[before].Lower;
            if (word is "is" or "are" or "be" or "has" or "have" or "to" or "will" or "can" or "may" or "not")
                return true;
            if (word is not ("been" or "being" or "also" or "already" or "now" or "just" or "never"))
                return false;
        }
        return false;
    }
}
