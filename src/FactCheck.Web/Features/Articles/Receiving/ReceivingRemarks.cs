using FactCheck.Domain;
using FactCheck.Web.Features.Articles.Importing.Reading;

namespace FactCheck.Web.Features.Articles.Receiving;

/// <summary>What a receipt says, and why a text that was read cannot be stored yet.</summary>
public static class ReceivingRemarks
{
    /// <summary>What reading did of one kind, and how often.</summary>
    public static Remark Receipt(ReceiptKind kind, int count) => new(nameof(Receipt), kind, count);

    /// <summary>How little of the page came in, in hundredths.</summary>
    public static Remark PartCame(int hundredths) => new(nameof(PartCame), hundredths);

    /// <summary>The days that the date may be.</summary>
    public static Remark DayMayBe(string days) => new(nameof(DayMayBe), days);

    /// <summary>What a form carries of the reading is not what was put there.</summary>
    public static Refusal ReadingDamaged { get; } = new(nameof(ReadingDamaged)) { Field = "Found" };

    /// <summary>A date that may be two days.</summary>
    public static Refusal DayNotChosen { get; } = new(nameof(DayNotChosen)) { Field = "Day" };

    /// <summary>Tracked changes of which nobody has said what becomes of them.</summary>
    public static Refusal ChangesNotChosen { get; } = new(nameof(ChangesNotChosen)) { Field = "Way" };

    /// <summary>A choice that would undo what was typed.</summary>
    public static Refusal TypedBeforeChoice { get; } = new(nameof(TypedBeforeChoice)) { Field = "Way" };

    /// <summary>A text that is only a small part of its page.</summary>
    public static Refusal SmallPartNotConfirmed { get; } = new(nameof(SmallPartNotConfirmed)) { Field = "Whole" };
}
