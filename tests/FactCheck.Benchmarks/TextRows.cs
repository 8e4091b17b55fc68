using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Benchmarks;

/// <summary>What is done with a text alone: splitting it and finding claims again in a revision, at growing sizes.</summary>
internal static class TextRows
{
    /// <summary>Splits a text of so many characters.</summary>
    public static async Task<Row> Splitting(int characters)
    {
        var text = Material.Text((characters / 100) + 1, 0)[..characters];
        var times = await Stopwatches.Pairs(
            5,
            30,
            () => Time(() => Sentences.Split(text, "en").Count),
            () => Time(() => text.Count(char.IsWhiteSpace))
        );
        return new(
            string.Create(CultureInfo.InvariantCulture, $"splitting {characters:N0} characters"),
            "counting the white space of the same text",
            times
        );
    }

    /// <summary>Finds claims again in a text of a hundred words for each, in which every fifth claim was edited and every tenth paragraph
    /// is new.</summary>
    public static async Task<Row> Reanchoring(int claims)
    {
        var before = Material.Text(claims, 5);
        var quotes = Enumerable.Range(0, claims).Select(Material.Quote).ToArray();
        var at = 0;
        var spans = quotes.Select(q => new TextSpan(at = before.IndexOf(q, at, StringComparison.Ordinal), at + q.Length)).ToArray();
        var after = string.Join(
            '\n',
            before
                .Split('\n')
                .SelectMany(
                    (line, n) =>
                        n % 10 == 0 ? new[] { "A paragraph that was not there before, about the weather of the year.", line } : [line]
                )
        );
        foreach (var quote in quotes.Where((_, n) => n % 5 == 0))
            after = after.Replace(quote, quote.Replace("carried", "took aboard", StringComparison.Ordinal), StringComparison.Ordinal);
        var times = await Stopwatches.Pairs(
            2,
            10,
            () => Time(() => Domain.Articles.Revising.Reanchoring.Carry(before, after, spans).Count),
            () => Time(() => quotes.Sum(q => after.IndexOf(q, StringComparison.Ordinal)))
        );
        return new(
            string.Create(CultureInfo.InvariantCulture, $"re-anchoring {claims:N0} claims over {100 * claims:N0} words"),
            "looking for the exact words of each, from the beginning",
            times
        );
    }

    /// <summary>Finds the writer's notes again in a text of a million characters that has its words from the last to the first.</summary>
    public static async Task<Row> PlacingNotes(int notes)
    {
        var before = Material.Text(10_500, 0)[..1_000_000];
        var after = string.Join(' ', before.Split(' ').AsEnumerable().Reverse());
        var step = before.Length / notes;
        FoundNote[] all =
        [
            .. Enumerable
                .Range(0, notes)
                .Select(n => new FoundNote(NoteKind.Comment, new(n * step, (n * step) + (n % 2 == 0 ? 0 : 30)))
                {
                    Words = "Ask the port.",
                }),
        ];
        var times = await Stopwatches.Pairs(
            2,
            10,
            () => Time(() => NotePlaces.Carry(before, after, all).Count),
            () => Time(() => WordDiff.Between(before, after).Count)
        );
        return new(
            string.Create(CultureInfo.InvariantCulture, $"placing {notes:N0} notes in another {after.Length:N0} characters"),
            "comparing the two texts word by word",
            times
        );
    }

    private static Task<TimeSpan> Time(Func<int> work) =>
        Stopwatches.Time(() =>
        {
            _ = work();
            return Task.CompletedTask;
        });
}
