namespace FactCheck.Domain.Articles.Notes;

/// <summary>Whether a note stands where its writer put it.</summary>
public enum NoteStanding
{
    /// <summary>On its words.</summary>
    Held,

    /// <summary>On words that were changed since.</summary>
    OtherWords,

    /// <summary>Its words are gone; it is kept without a place.</summary>
    Lost,

    /// <summary>Its words are gone, and somebody said that it is not needed any more; only the record shows it.</summary>
    Dropped,
}
