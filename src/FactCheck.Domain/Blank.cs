using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace FactCheck.Domain;

/// <summary>Whether somebody gave words at all: characters that draw nothing are none.</summary>
public static class Blank
{
    /// <summary>Null, empty, or nothing in it that a reader sees.</summary>
    public static bool Is([NotNullWhen(false)] string? text) => text is null || !text.EnumerateRunes().Any(Shows);

    private static bool Shows(Rune rune) =>
        !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        // Fillers of Korean and the blank of Braille are letters and symbols that draw nothing.
        && rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800);
}
