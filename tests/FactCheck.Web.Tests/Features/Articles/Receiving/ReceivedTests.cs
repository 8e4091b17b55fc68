using System.IO.Compression;
using System.Text;
using System.Text.Json;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Receiving;

namespace FactCheck.Web.Tests.Features.Articles.Receiving;

/// <summary>What reading found travels through the form and comes back whole, or not at all.</summary>
public sealed class ReceivedTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 4, 9, 30, 0, TimeSpan.FromHours(2));

    private static readonly ArticleDraft Draft = new("# The bridge\nIt opened in 1932.", Structured: true)
    {
        Notes =
        [
            new(NoteKind.Comment, new(10, 20))
            {
                Words = "Ask “the” archive\n👩‍🔧",
                Author = "Iris Holm",
                WrittenAt = At,
                Address = "https://archive.example/",
            },
        ],
        Receipt = [new(ReceiptKind.Hidden, 2, [new(1, null), new(2, "x")])],
        PossibleDays = [new(2024, 3, 4), new(2024, 4, 3)],
        Part = 0.2,
    };

    [Fact]
    public void All_of_it_comes_back()
    {
        var back = Received.Unpack(Received.Pack(Draft)).ShouldNotBeNull();

        (back.Text, back.Structured, back.Part).ShouldBe((Draft.Text, true, 0.2));
        back.Notes.ShouldBe(Draft.Notes);
        back.Receipt.ShouldHaveSingleItem().Places.ShouldBe(Draft.Receipt[0].Places);
        back.PossibleDays.ShouldBe(Draft.PossibleDays);
    }

    [Fact]
    public void Where_there_is_nothing_beside_the_text_nothing_travels()
    {
        Received.Pack(new("Text.", Structured: false)).ShouldBeNull();
        Received.Unpack(null).ShouldBeNull();
        Received.Unpack("").ShouldBeNull();
    }

    [Fact]
    public void That_a_file_had_nothing_beside_its_text_travels_too_and_asks_nothing()
    {
        var packed = Received.PackFile(new("Text.", Structured: false));

        packed.Length.ShouldBeLessThan(200);
        var view = ReceiptView.Of(new(), packed, () => "Text.").ShouldNotBeNull();
        (view.IsNothing, view.Asks).ShouldBe((true, false));
        Received.PackFile(Draft).ShouldBe(Received.Pack(Draft));
    }

    [Fact]
    public void Ten_thousand_notes_and_a_megabyte_of_text_travel_in_a_form_of_today()
    {
        var text = string.Concat(Enumerable.Range(0, 40_000).Select(i => FormattableString.Invariant($"Word {i} of a chapter.\n")));
        var notes = Enumerable
            .Range(0, VersionNotes.Most + 5)
            .Select(i => new FoundNote(NoteKind.Footnote, new(i, i + 4)) { Words = FormattableString.Invariant($"See page {i} of it.") });

        var packed = Received.Pack(new(text, Structured: false) { Notes = [.. notes] }).ShouldNotBeNull();

        packed.Length.ShouldBeLessThan(2_000_000);
        var back = Received.Unpack(packed)!;
        back.Notes.Count.ShouldBe(VersionNotes.Most);
        back.Receipt.ShouldHaveSingleItem().ShouldSatisfyAllConditions(l => (l.Kind, l.Count).ShouldBe((ReceiptKind.NotRead, 5)));
    }

    [Theory]
    [InlineData("?")]
    [InlineData("AAAA")]
    [InlineData("CwCAAwM")]
    [InlineData("not what was packed")]
    public void Anything_else_is_refused(string packed) =>
        Should.Throw<RuleViolation>(() => Received.Unpack(packed)).Refusal.ShouldBe(ReceivingRemarks.ReadingDamaged);

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"Text":"x","Notes":null}""")]
    [InlineData("""{"Text":"x","Notes":[null]}""")]
    [InlineData("""{"Text":"x","Receipt":[{"Kind":0,"Count":1,"Places":null}]}""")]
    [InlineData("""{"Text":"x","Changes":{"Authors":null}}""")]
    public void What_was_packed_by_somebody_else_is_refused(string json) =>
        Should.Throw<RuleViolation>(() => Received.Unpack(Packed(json))).Refusal.ShouldBe(ReceivingRemarks.ReadingDamaged);

    [Fact]
    public void What_would_unpack_to_more_than_any_reading_is_refused() =>
        Should
            .Throw<RuleViolation>(() => Received.Unpack(Packed(new string(' ', 60_000_000))))
            .Refusal.ShouldBe(ReceivingRemarks.ReadingDamaged);

    // Each of them once made a page of millions of lines, or gigabytes of objects out of some hundred bytes.
    [Theory]
    [InlineData("Notes", "{}", 700_000)]
    [InlineData("Receipt", "{}", 700_000)]
    [InlineData("Receipt", """{"Kind":0,"Count":1,"Places":[]}""", 201)]
    [InlineData("PossibleDays", "\"2024-03-04\"", 11)]
    public void More_of_anything_than_a_reader_finds_is_refused(string list, string one, int times)
    {
        var json = $$"""{"Text":"x","{{list}}":[{{string.Join(',', Enumerable.Repeat(one, times))}}]}""";
        var packed = Packed(json);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Should.Throw<RuleViolation>(() => Received.Unpack(packed)).Refusal.ShouldBe(ReceivingRemarks.ReadingDamaged);

        // Its bytes, twice while they grow, and no object of each.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan((6 * json.Length) + 2_000_000);
    }

    [Fact]
    public void Of_more_tracked_changes_than_are_kept_the_first_come_back_and_the_receipt_counts_the_others()
    {
        var notes = Enumerable.Range(0, VersionNotes.Most + 3).Select(_ => new FoundNote(NoteKind.Insertion, new(0, 4))).ToList();
        var (accepted, preserved) = (new TextRead("Text.", [], []), new TextRead("Text.", notes, []));

        var packed = Received.Pack(new("Text.", false) { Changes = new(1, 1, ["Iris Holm"], accepted, accepted, preserved) });

        var back = Received.Unpack(packed)!.Changes!.Preserved;
        back.Notes.Count.ShouldBe(VersionNotes.Most);
        back.Receipt.ShouldHaveSingleItem().ShouldSatisfyAllConditions(l => (l.Kind, l.Count).ShouldBe((ReceiptKind.NotRead, 3)));
    }

    [Fact]
    public void A_receipt_asks_for_all_but_what_hashing_needs()
    {
        Asks(new("Text.", false) { Receipt = [new(ReceiptKind.Composed, 3, [])] }).ShouldBeFalse();
        foreach (var kind in Enum.GetValues<ReceiptKind>().Where(k => k != ReceiptKind.Composed))
            Asks(new("Text.", false) { Receipt = [new(kind, 1, [])] }).ShouldBeTrue();
        Asks(new("Text.", false) { Part = 0.1 }).ShouldBeTrue();
        Asks(new("Text.", false) { PossibleDays = [default] }).ShouldBeTrue();
        Asks(new("Text.", false) { Notes = [new(NoteKind.Link, new(0, 4))] }).ShouldBeTrue();
    }

    [Fact]
    public void A_reader_that_only_hands_notes_on_has_its_lines_made_of_them()
    {
        var view = Of(Draft)!;

        view.Lines.Select(l => (l.Kind, l.Count)).ShouldBe([(ReceiptKind.Hidden, 2), (ReceiptKind.Comment, 1)]);
        view.Lines[1].Places.ShouldBe([new(1, Draft.Notes[0].Words)]);
    }

    private static ReceiptView? Of(ArticleDraft draft) =>
        ReceiptView.Of(
            new(),
            Received.Pack(draft),
            () => (draft.Structured ? StructuredText.Parse(draft.Text) : StructuredText.Plain(draft.Text)).Text
        );

    private static bool Asks(ArticleDraft draft) => Of(draft)!.Asks;

    private static string Packed(string json)
    {
        using var packed = new MemoryStream();
        using (var writer = new BrotliStream(packed, CompressionLevel.Fastest))
            writer.Write(Encoding.UTF8.GetBytes(json));
        return System.Buffers.Text.Base64Url.EncodeToString(packed.ToArray());
    }
}
