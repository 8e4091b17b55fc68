using System.Globalization;
using System.Text;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Characters that nobody sees: those that some scripts are written with stay, all others go.</summary>
internal static class InvisibleCharacters
{
    /// <summary>The words without them; each is said with its code.</summary>
    public static string Remove(string words, Action<ReceiptKind, string> say) => Remove(words, (kind, code) => Silent(say, kind, code));

    /// <summary>The words without them; where one was, the answer to it stands.</summary>
    public static string Remove(string words, Func<ReceiptKind, string, string> mark)
    {
        if (!words.Any(c => IsRemoved(c) || IsKept(c)))
            return words;
        var seen = new StringBuilder(words.Length);
        foreach (var c in words)
            if (IsRemoved(c))
                seen.Append(mark(ReceiptKind.InvisibleRemoved, Code(c)));
            else if (IsKept(c))
                seen.Append(c).Append(mark(ReceiptKind.InvisibleKept, Code(c)));
            else
                seen.Append(c);
        return seen.ToString();
    }

    private static string Silent(Action<ReceiptKind, string> say, ReceiptKind kind, string code)
    {
        say(kind, code);
        return "";
    }

    // Soft hyphen, zero-width space, word joiner, byte order mark, what turns the order of letters round, and old invisible signs.
    private static bool IsRemoved(char c) =>
        c
            is '\u00ad'
                or '\u034f'
                or '\u180e'
                or '\u200b'
                or >= '\u202a'
                and <= '\u202e'
                or >= '\u2060'
                and <= '\u2064'
                or >= '\u206a'
                and <= '\u206f'
                or '\ufeff'
                or >= '\ufff9'
                and <= '\ufffb';

    // Joiners and the marks of direction; Persian, Hindi and emoji are misspelt without them.
    private static bool IsKept(char c) => c is '\u200c' or '\u200e' or '\u200f' or '\u061c' or >= '\u2066' and <= '\u2069';

    private static string Code(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
