using System.Globalization;

namespace FactCheck.Domain.Tests.Articles.Revising;

/// <summary>An article with many random edits, of which every claim's fate is known.</summary>
internal static class EditedAtRandom
{
    public static RevisionPair Pair(string article, Random random)
    {
        var before = EditedByRule.Sentences(article);
        var after = before.Select(p => p.ToList()).ToList();
        for (var edits = random.Next(1, 40); edits > 0; edits--)
            Edit(after, random);
        if (random.Next(4) == 0)
            Swap(after, random.Next(after.Count), random.Next(after.Count));
        Claimed(before, after);
        return EditedByRule.Pair("random", before, after);
    }

    // Deleted here and written again there, word for word and nowhere else: nothing tells that from a sentence that was moved.
    private static void Claimed(List<List<DraftSentence>> before, List<List<DraftSentence>> after)
    {
        foreach (var gone in before.SelectMany(p => p).Where(s => s.Claim is not null).ToList())
        {
            if (after.Exists(p => p.Exists(s => s.Claim == gone.Claim)) || before.Sum(p => p.Count(s => s.Text == gone.Text)) > 1)
                continue;
            if (after.Sum(p => p.Count(s => s.Text == gone.Text)) != 1)
                continue;
            var there = after.Single(p => p.Exists(s => s.Text == gone.Text));
            there[there.FindIndex(s => s.Text == gone.Text)] = gone;
        }
    }

    private static void Edit(List<List<DraftSentence>> text, Random random)
    {
        var p = random.Next(text.Count);
        if (text[p].Count == 0)
            return;
        var s = random.Next(text[p].Count);
        var sentence = text[p][s];
        var words = sentence.Text.Split(' ').ToList();
        var at = random.Next(words.Count);
        switch (random.Next(9))
        {
            case 0:
                text[p].RemoveAt(s);
                break;
            case 1:
                text[p][s] = sentence with { Text = With(words, at, "not") };
                break;
            case 2:
                text[p][s] = sentence with { Text = Without(words, at) };
                break;
            case 3:
                text[p].Insert(s, new("Something was added here by the desk.", null));
                break;
            case 4:
                CopyElsewhere(text, p, sentence, random);
                break;
            case 5:
                text[p].RemoveAt(s);
                CopyElsewhere(text, p, sentence, random);
                break;
            case 6 when text.Count > p + 1 && text[p + 1].Count > 0:
                text[p].AddRange(text[p + 1]);
                text.RemoveAt(p + 1);
                break;
            case 7:
                text[p][s] = sentence with { Text = sentence.Text.Replace('1', '7').Replace(" is ", " was ").Replace("said", "denied") };
                break;
            default:
                Swap(text, p, Math.Min(text.Count - 1, p + 1));
                break;
        }
    }

    // The copy is nobody's claim: a claim that ends on it while its own place is gone has jumped.
    private static void CopyElsewhere(List<List<DraftSentence>> text, int from, DraftSentence sentence, Random random)
    {
        var other = random.Next(text.Count);
        if (sentence.Claim is null || Math.Abs(other - from) <= 1 || text[other].Count == 0)
            return;
        var around = text.Skip(other - 1).Take(3).SelectMany(p => p);
        if (!around.Any(s => AreNeighbours(s, sentence)))
            text[other].Insert(random.Next(text[other].Count), sentence with { Claim = null });
    }

    // A copy put between the neighbours of the original would be the original.
    private static bool AreNeighbours(DraftSentence one, DraftSentence other) =>
        one.Text == other.Text || one.Claim is { } claim && Math.Abs(Number(claim) - Number(other.Claim!)) <= 2;

    private static int Number(string claim) => int.Parse(claim.AsSpan(1), CultureInfo.InvariantCulture);

    private static void Swap(List<List<DraftSentence>> text, int one, int other) => (text[one], text[other]) = (text[other], text[one]);

    private static string With(List<string> words, int at, string word) =>
        string.Join(' ', words.Take(at).Append(word).Concat(words.Skip(at)));

    private static string Without(List<string> words, int at) =>
        words.Count < 3 ? string.Join(' ', words) : string.Join(' ', words.Where((_, i) => i != at));
}
