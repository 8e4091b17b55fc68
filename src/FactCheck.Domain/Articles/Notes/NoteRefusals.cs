namespace FactCheck.Domain.Articles.Notes;

/// <summary>Why notes cannot be stored.</summary>
public static class NoteRefusals
{
    /// <summary>More notes than a version may have.</summary>
    public static Refusal TooManyNotes(int count, int most) => new(nameof(TooManyNotes), count, most) { Field = "Text" };

    /// <summary>A note that has its place, or was dropped.</summary>
    public static Refusal NoteIsSettled { get; } = new(nameof(NoteIsSettled));
}
