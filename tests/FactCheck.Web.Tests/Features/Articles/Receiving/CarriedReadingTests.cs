using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Receiving;

namespace FactCheck.Web.Tests.Features.Articles.Receiving;

/// <summary>Notes are placed before the turn of the one writer, once for the text that is stored.</summary>
public sealed class CarriedReadingTests
{
    private static readonly string _packed = Pack("The bridge");
    private readonly CarriedReading _reading = new();

    [Fact]
    public void The_same_text_is_placed_once_and_another_one_anew()
    {
        var placed = _reading.Place(_packed, Content.Text);

        _reading.Place(_packed, Content.Text).ShouldBeSameAs(placed);
        placed.ShouldHaveSingleItem().Standing.ShouldBe(NoteStanding.Held);
        _reading.Place(_packed, "Other words.").ShouldHaveSingleItem().Standing.ShouldBe(NoteStanding.Lost);
        _reading.Place(Pack("1932"), Content.Text).ShouldHaveSingleItem().Quote.ShouldBe("1932");
        _reading.Place(null, Content.Text).ShouldBeEmpty();
    }

    private static string Pack(string words)
    {
        var at = Content.Text.IndexOf(words, StringComparison.Ordinal);
        return Received.Pack(
            new(Content.Text, Structured: false) { Notes = [new(NoteKind.Comment, new(at, at + words.Length)) { Words = "Ask." }] }
        )!;
    }
}
