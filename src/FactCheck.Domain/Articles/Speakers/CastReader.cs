using FactCheck.Domain.Articles.Speech;
using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Who is named in a sentence, with what they are where it says so: “Union leader Carla Roe”, “Ben Roe, the club's
/// treasurer”.</summary>
internal static class CastReader
{
    /// <summary>Puts those named into the cast and answers their names, in order.</summary>
    public static IReadOnlyList<string> Read(Clause clause, int sentence, Cast cast)
    {
        if (IsByline(clause) || IsAllCapitals(clause))
            return [];
        var found = new List<string>();
        for (var at = 0; at < clause.Items.Count; at++)
        {
            if (clause.Speech.AccordingTo.At(clause.Items, at) is > 1 and var phrase)
            {
                at += phrase - 1;
                continue;
            }
            if (!clause.IsCapital(at) || NameRun.Opens(clause, at) || IsDateline(clause, at))
                continue;
            var end = NameRun.End(clause, at);
            Add(clause, at, end, sentence, cast, found);
            at = end;
        }
        return found;
    }

    private static void Add(Clause clause, int at, int end, int sentence, Cast cast, List<string> found)
    {
        var name = SpeakerNames.AfterTitles(clause, at, end);
        var body = SpeakerNames.HasBody(clause, name, end);
        var role =
            CastRoles.Before(clause, at, name)
            ?? CastRoles.After(clause, end)
            ?? (name < end ? CastRoles.Described(clause, at, end) : null);
        if (name == end && role is null)
        {
            found.Add(Bare(clause.Text(name, end)));
            return;
        }
        var text = Bare(clause.Text(name, end));
        body |= role is not null && CastRoles.IsOfBody(clause.Speech, role);
        var aside = clause.AsideAfter(end);
        if (aside is not null && !IsAcronym(aside) && !char.IsDigit(aside[0]) && aside[0] != '@' && aside.Length <= 60)
            role ??= aside;
        cast.Add(text, role, Roles.GenderOf(clause.Speech, role), body, sentence);
        if (aside is not null && IsAcronym(aside))
            cast.Alias(text, aside);
        found.Add(text);
    }

    private static bool IsDateline(Clause clause, int at) =>
        at < 3
        && clause.Items[0].AllCapitals
        && (clause.Is(at + 1, TokenKind.Dash) || clause.Is(at + 2, TokenKind.Dash))
        && clause.Items[at].AllCapitals;

    private static bool IsByline(Clause clause)
    {
        if (clause.Items.Count is < 2 or > 8 || clause.Lower(0) is not ("by" or "von" or "par" or "por" or "автор"))
            return false;
        for (var at = 1; at < clause.Items.Count; at++)
            if (clause.Is(at, TokenKind.Word) && !clause.IsCapital(at) && clause.Lower(at) is not ("and" or "und" or "et" or "y" or "in"))
                return false;
        return true;
    }

    private static bool IsAllCapitals(Clause clause)
    {
        var words = 0;
        foreach (var item in clause.Items)
            if (item.IsWord)
            {
                if (!item.AllCapitals)
                    return false;
                words++;
            }
        return words > 1;
    }

    private static bool IsAcronym(string aside) => aside.Length is > 1 and < 8 && aside.All(c => char.IsUpper(c) || c is '.' or '-');

    private static string Bare(string name) =>
        name.EndsWith("’s", StringComparison.Ordinal) || name.EndsWith("'s", StringComparison.Ordinal) ? name[..^2] : name;
}
