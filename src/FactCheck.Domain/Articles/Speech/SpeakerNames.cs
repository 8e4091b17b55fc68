using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>Tells the name from the role in words that look like somebody.</summary>
internal static class SpeakerNames
{
    public static Speaker Split(Clause clause, int first, int last) => OfHouse(clause, first, last) ?? Titled(clause, first, last);

    /// <summary>Where the capital words begin that end there; after them when there are none.</summary>
    public static int RunStart(Clause clause, int first, int last)
    {
        var from = last + 1;
        while (from > first && (clause.IsCapital(from - 1) || IsParticle(clause, from - 1, last)))
            from--;
        return from;
    }

    /// <summary>Where the name begins behind the titles of a run of capital words.</summary>
    public static int AfterTitles(Clause clause, int from, int last)
    {
        if (IsBody(clause, last))
            return from;
        for (var at = last - 1; at >= from; at--)
            if (clause.Speech.Titles.Has(clause.Items[at]) || (at == from && last - at > 1 && clause.Speech.IsRole(clause.Items[at])))
                return at + 1;
        return from;
    }

    public static bool IsBody(Clause clause, int at) => clause.IsCapital(at) && clause.Speech.Bodies.Has(clause.Items[at]);

    public static bool HasBody(Clause clause, int first, int last)
    {
        for (var at = first; at <= last; at++)
            if (IsBody(clause, at))
                return true;
        return false;
    }

    /// <summary>The noun of a description: the last word before “of the …”.</summary>
    public static string Head(Clause clause, int first, int last)
    {
        var at = first;
        while (at < last && !(at > first && IsLink(clause, at + 1)))
            at++;
        return clause.Items[at].Lower;
    }

    // “Jane Roe of the energy regulator”, “Mayor Jane Roe of Norvik”: a whole person, then where from.
    private static Speaker? OfHouse(Clause clause, int first, int last)
    {
        var end = first;
        while (end + 1 <= last && (clause.IsCapital(end + 1) || IsParticle(clause, end + 1, last)))
            end++;
        if (end >= last - 1 || !clause.IsCapital(first) || !IsLink(clause, end + 1) || HasBody(clause, first, end))
            return null;
        var from = AfterTitles(clause, first, end);
        if (end - from < 1 || clause.Speech.Determiners.Has(clause.Items[from]))
            return null;
        var rest = clause.Speech.Definite.Has(clause.Items[end + 2]) && end + 2 < last ? end + 3 : end + 2;
        var titled = from > first && !clause.Speech.Honorifics.Has(Folded(clause.Text(first, from - 1)));
        return Named(clause, from, end, titled ? clause.Text(first, from - 1) : clause.Text(rest, last));
    }

    /// <summary>Name and title, or a description.</summary>
    public static Speaker Titled(Clause clause, int first, int last)
    {
        if (IsJoint(clause, first, last))
            return new(clause.Text(first, last), null) { Gender = Gender.Many };
        var from = RunStart(clause, first, last);
        if (from > last)
            return Described(clause, first, last);
        from = clause.Words.NounsAreCapital ? AfterGermanNouns(clause, from, first, last) : AfterTitles(clause, from, last);
        if (from > first && (IsLink(clause, from - 1) || clause.Lower(from - 1) is "and" or "und" or "et" or "y" or "й" or "і" or "и"))
            return new(clause.Text(IsProper(clause, first) ? first + 1 : first, last), null);
        if (from - 2 > first && clause.Speech.Determiners.Has(clause.Items[from - 1]) && IsLink(clause, from - 2))
            return new(clause.Text(IsProper(clause, first) ? first + 1 : first, last), null);
        if (from > first && from - 1 == first && clause.Speech.Determiners.Has(clause.Items[first]))
            return clause.Speech.Titles.Has(clause.Items[last])
                ? Described(clause, first, last)
                : new(clause.Text(IsProper(clause, first) || clause.Words.NounsAreCapital ? from : first, last), null);
        if (from == first && IsProper(clause, first) && from < last)
            return clause.Speech.Titles.Has(clause.Items[last]) ? Described(clause, first, last) : new(clause.Text(first + 1, last), null);
        return Named(clause, from, last, from > first ? clause.Text(first, from - 1) : null);
    }

    // “Nora Field and Jack Roe”, but “Science and Technology Minister Jan Roe”.
    private static bool IsJoint(Clause clause, int first, int last)
    {
        for (var at = first + 1; at < last; at++)
        {
            if (clause.Lower(at) is not ("and" or "und" or "et" or "y" or "й" or "і" or "та" or "и"))
                continue;
            if (!clause.IsCapital(at - 1) || !clause.IsCapital(last) || HasBody(clause, first, at - 1))
                return false;
            for (var i = at + 1; i < last; i++)
                if (clause.IsCapital(i) && clause.Speech.Titles.Has(clause.Items[i]) && clause.IsCapital(at + 1) && i > at + 1)
                    return false;
            return true;
        }
        return false;
    }

    // Every noun has a capital there: “Die Ministerin Karla Roe” is told by its title, or by two words behind article and noun.
    private static int AfterGermanNouns(Clause clause, int from, int first, int last)
    {
        var titled = AfterTitles(clause, from, last);
        if (titled > from)
            return titled;
        if (clause.Speech.Determiners.Has(clause.Items[first]) && last - first >= 3 && !IsBody(clause, last))
            return last - 1;
        return from == first && clause.Speech.Determiners.Has(clause.Items[first]) ? first + 1 : from;
    }

    private static Speaker Named(Clause clause, int from, int last, string? role)
    {
        var honorific = role is not null && clause.Speech.Honorifics.Has(Folded(role));
        return new(clause.Text(from, last), honorific ? null : role) { Gender = Roles.GenderOf(clause.Speech, role) };
    }

    private static Speaker Described(Clause clause, int first, int last)
    {
        var head = Head(clause, first, last);
        var (text, speech) = (clause.Text(first, last), clause.Speech);
        var start = clause.Items[first];
        var known =
            (first == last && speech.DropsSubjects && speech.Titles.Has(start))
            || speech.Definite.Has(start)
            || start.Lower is "his" or "her" or "their" or "its" or "son" or "sa" or "su";
        return new(text, null)
        {
            By = known && (first < last || speech.DropsSubjects) ? Reference.Described : Reference.Named,
            Head = head,
            Of = Qualifier(clause, first, head),
            Gender =
                speech.Groups.Has(head) && head.EndsWith('s') ? Gender.Many
                : speech.Bodies.Has(head) ? Gender.Thing
                : Roles.GenderOf(speech, head),
        };
    }

    private static string? Qualifier(Clause clause, int first, string head)
    {
        for (var at = first + 1; clause.Lower(at).Length > 0; at++)
            if (string.Equals(clause.Lower(at), head, StringComparison.Ordinal))
                return at - 1 > first && clause.IsCapital(at - 1) ? clause.Lower(at - 1) : null;
        return null;
    }

    // The article before a name of its own: “The Norvik Institute”.
    private static bool IsProper(Clause clause, int first) =>
        clause.Speech.Definite.Has(clause.Items[first]) && clause.IsCapital(first + 1) && !clause.Words.NounsAreCapital;

    private static bool IsLink(Clause clause, int at) =>
        clause.Lower(at)
            is "of"
                or "for"
                or "at"
                or "from"
                or "to"
                or "in"
                or "on"
                or "with"
                or "by"
                or "de"
                or "du"
                or "des"
                or "del"
                or "von"
                or "vom"
                or "der"
                or "für";

    private static bool IsParticle(Clause clause, int at, int last) =>
        at < last
        && clause.IsCapital(at - 1)
        && (
            clause.Lower(at) is "de" or "van" or "von" or "al" or "bin" or "del" or "da" or "du" or "-" or "&" or "di" or "dos"
            || (clause.Lower(at) is "der" && clause.Lower(at - 1) is "van" or "von")
        );

    private static string Folded(string words) => KeptWords.Fold(words);
}
