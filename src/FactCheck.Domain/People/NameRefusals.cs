namespace FactCheck.Domain.People;

/// <summary>Why somebody is not named so.</summary>
public static class NameRefusals
{
    private const string Name = nameof(Name);

    /// <summary>Somebody else has a name that reads or looks the same.</summary>
    public static Refusal NameTaken(string other) => new(nameof(NameTaken), other) { Field = Name };

    /// <summary>A role stands where a name should.</summary>
    public static Refusal NameHoldsTitle(string title) => new(nameof(NameHoldsTitle), title) { Field = Name };

    /// <summary>Something other than letters, marks, spaces, apostrophes, hyphens and full stops.</summary>
    public static Refusal NameCharacter(string character) => new(nameof(NameCharacter), character) { Field = Name };

    /// <summary>No letter at all.</summary>
    public static Refusal NameWithoutLetter { get; } = new(nameof(NameWithoutLetter)) { Field = Name };

    /// <summary>A word takes letters of several alphabets.</summary>
    public static Refusal NameMixesScripts(string word) => new(nameof(NameMixesScripts), word) { Field = Name };
}
