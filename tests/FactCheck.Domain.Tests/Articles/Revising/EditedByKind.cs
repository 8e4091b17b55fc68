using System.Text.RegularExpressions;

namespace FactCheck.Domain.Tests.Articles.Revising;

/// <summary>
/// Articles with the edits that newsrooms make, one kind a pair, seeded: every claim's fate is written into the marks. The towns of one
/// article are told in look-alike paragraphs, some sentences of which are equal.
/// </summary>
internal static partial class EditedByKind
{
    public static readonly string[] Kinds =
    [
        "look-alikes change places",
        "look-alikes change places and are edited",
        "one look-alike goes",
        "a sentence moved whole",
        "the next word",
        "a negation, condition, date or speaker",
        "words of the claim",
        "a note repeats the old words",
        "sentences out",
        "sentences out among copies",
        "everything at once",
    ];

    public static RevisionPair Pair(string kind, Random random)
    {
        var before = MadeArticle.Write(random);
        var after = before.Select(p => p.ToList()).ToList();
        switch (kind)
        {
            case "look-alikes change places":
                Shuffle(after, random);
                break;
            case "look-alikes change places and are edited":
                Shuffle(after, random);
                foreach (var paragraph in after)
                    Sprinkle(paragraph, random);
                break;
            case "one look-alike goes":
                for (var gone = random.Next(1, 3); gone > 0; gone--)
                    after.RemoveAt(random.Next(after.Count));
                break;
            case "a sentence moved whole":
                for (var moves = random.Next(1, 4); moves > 0; moves--)
                    Move(after, random);
                break;
            case "the next word":
                Some(after, random, s => Beside(s, random, MadeArticle.Harmless));
                break;
            case "a negation, condition, date or speaker":
                Some(after, random, s => Around(s, random));
                break;
            case "words of the claim":
                Some(after, random, s => Within(s, random));
                break;
            case "a note repeats the old words":
                Note(after, random);
                break;
            case "sentences out":
                foreach (var paragraph in after.Where(p => p.Count > 1))
                    if (random.Next(2) == 0)
                        paragraph.RemoveAt(random.Next(paragraph.Count));
                break;
            case "sentences out among copies":
                foreach (var paragraph in after)
                    if (paragraph.FindIndex(s => MadeArticle.IsShared(Plain(s))) is var at and >= 0 && random.Next(2) == 0)
                        paragraph.RemoveAt(at);
                break;
            default:
                Shuffle(after, random);
                Some(after, random, s => Beside(s, random, MadeArticle.Harmless));
                Some(after, random, s => s.Contains("?:", StringComparison.Ordinal) ? s : Within(s, random));
                Note(after, random);
                break;
        }
        return RevisionPair.Parse(kind, Join(before) + "=====\n" + Join(after));
    }

    private static string Join(List<List<string>> text) =>
        string.Join("\n\n", text.Where(p => p.Count > 0).Select(p => string.Join(' ', p)));

    private static void Shuffle(List<List<string>> text, Random random)
    {
        var order = text.ToArray();
        random.Shuffle(order);
        text.Clear();
        text.AddRange(order);
    }

    private static void Sprinkle(List<string> paragraph, Random random)
    {
        if (random.Next(2) == 0)
            paragraph.Insert(random.Next(paragraph.Count + 1), random.GetItems(MadeArticle.Additions, 1)[0]);
    }

    private static void Move(List<List<string>> text, Random random)
    {
        // A paragraph that lost more than half of what was its own is no longer known.
        var whole = text.Where(p => p.Count(IsItsOwn) >= 3).ToList();
        if (whole.Count == 0)
            return;
        var from = whole[random.Next(whole.Count)];
        var sentence = from.First(IsItsOwn);
        from.Remove(sentence);
        var to = text[random.Next(text.Count)];
        to.Insert(random.Next(to.Count + 1), sentence);
    }

    // A sentence that several paragraphs have belongs to none of them once it is moved.
    private static bool IsItsOwn(string sentence) => !MadeArticle.IsShared(Plain(sentence)) && sentence.Contains('⟦');

    private static void Some(List<List<string>> text, Random random, Func<string, string> edit)
    {
        foreach (var paragraph in text)
            for (var i = 0; i < paragraph.Count; i++)
                if (paragraph[i].Contains('⟦') && random.Next(3) == 0)
                    paragraph[i] = edit(paragraph[i]);
    }

    private static string Beside(string sentence, Random random, (string Old, string New)[] words)
    {
        var fitting = words.Where(w => Outside().Matches(sentence).Any(m => m.Value.Contains(w.Old, StringComparison.Ordinal))).ToList();
        if (fitting.Count == 0)
            return sentence;
        var (old, now) = fitting[random.Next(fitting.Count)];
        return Asking(Outside().Replace(sentence, m => m.Value.Replace(old, now, StringComparison.Ordinal)));
    }

    private static string Around(string sentence, Random random)
    {
        var turned = Beside(sentence, random, MadeArticle.Turning);
        return turned == sentence ? Asking(random.GetItems(MadeArticle.Openings, 1)[0] + sentence) : turned;
    }

    private static string Within(string sentence, Random random) =>
        Mark()
            .Replace(
                sentence,
                m =>
                {
                    var words = m.Groups[2].Value.Split(' ').ToList();
                    if (words.Count < 4)
                        return m.Value;
                    var at = random.Next(1, words.Count);
                    if (random.Next(2) == 0)
                        words[at] = random.GetItems(MadeArticle.Words, 1)[0];
                    else
                        words.Insert(at, random.GetItems(MadeArticle.Words, 1)[0]);
                    return $"⟦{m.Groups[1].Value}:{string.Join(' ', words)}⟧";
                }
            );

    // The words are corrected in the old place and repeated in the note; or only repeated.
    private static void Note(List<List<string>> text, Random random)
    {
        var paragraph = text.Where(p => p.Exists(IsItsOwn)).ToList() is { Count: > 0 } own ? own[random.Next(own.Count)] : text[0];
        var at = paragraph.FindIndex(s => s.Contains('⟦'));
        if (at < 0)
            return;
        var old = Mark().Match(paragraph[at]).Groups[2].Value;
        if (random.Next(3) > 0)
            paragraph[at] = Within(paragraph[at], random);
        var note = string.Format(System.Globalization.CultureInfo.InvariantCulture, random.GetItems(MadeArticle.Notes, 1)[0], old);
        text.Insert(random.Next(2) == 0 ? 0 : text.Count, [note]);
    }

    private static string Asking(string sentence) => Mark().Replace(sentence, m => $"⟦{m.Groups[1].Value}?:{m.Groups[2].Value}⟧");

    private static string Plain(string sentence) => Mark().Replace(sentence, m => m.Groups[2].Value);

    [GeneratedRegex(@"⟦(\w+)\??:([^⟧]*)⟧")]
    private static partial Regex Mark();

    // What stands before, between and after the marks.
    [GeneratedRegex(@"(?<=^|⟧)[^⟦⟧]+(?=⟦|$)")]
    private static partial Regex Outside();
}
