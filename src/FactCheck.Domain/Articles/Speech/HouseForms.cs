using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>“У міністерстві повідомили, що …”: they say it in a house, and it is the house that says so.</summary>
internal static class HouseForms
{
    private const int Near = 8;

    public static Said? Read(Clause clause)
    {
        if (clause.Lower(0) is not ("у" or "в" or "во") || !IsHouse(clause, 1))
            return null;
        for (var verb = 2; verb < Near && !clause.IsBreak(verb); verb++)
        {
            if (!SpeakerReader.IsVerb(clause, verb) || !IsPlural(clause.Lower(verb)))
                continue;
            if (Complements.Start(clause, verb, verb + 1, bare: true, telling: false) is not { } start || clause.IsEnd(start))
                return null;
            var name = SlavicCases.House(clause.Text(1, 1)) + clause.Text(1, verb - 1)[clause.Text(1, 1).Length..];
            var scope = new TextSpan(clause.Items[start].Start, clause.Piece.Text.Length);
            var (text, wording) = clause.Statement(scope.Start, scope.End);
            return text.Length == 0 ? null : new(text, wording, new(name, null) { Gender = Gender.Thing }, [scope]);
        }
        return null;
    }

    // A body, initials, or a ministry's short name; a town says nothing.
    private static bool IsHouse(Clause clause, int at) =>
        clause.Is(at, TokenKind.Word)
        && (
            clause.Speech.Bodies.Has(clause.Items[at])
            || clause.Items[at] is { AllCapitals: true, Length: > 1 }
            || (
                clause.IsCapital(at)
                && (
                    clause.Lower(at).StartsWith("мін", StringComparison.Ordinal)
                    || clause.Lower(at).StartsWith("мин", StringComparison.Ordinal)
                )
            )
        );

    private static bool IsPlural(string verb) =>
        verb.EndsWith("ли", StringComparison.Ordinal)
        || verb.EndsWith("ть", StringComparison.Ordinal)
        || verb.EndsWith("ят", StringComparison.Ordinal);
}
