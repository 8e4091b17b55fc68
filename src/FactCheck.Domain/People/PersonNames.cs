using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Domain.People;

/// <summary>The names of people: what a name may hold, and that nobody can be taken for somebody else.</summary>
public static class PersonNames
{
    // Without 0, 1, l and o, which are read for each other.
    private const string OfShortIds = "23456789abcdefghijkmnpqrstuvwxyz";

    private static readonly HashSet<string> Titles = new(
        [
            .. new[]
            {
                "editor",
                "editors",
                "chief",
                "administrator",
                "admin",
                "moderator",
                "checker",
                "factchecker",
                "newsroom",
                "server",
            }.SelectMany(Foldings),
        ],
        StringComparer.Ordinal
    );

    /// <summary>Null, or why nobody is named so beside these others.</summary>
    /// <param name="name">As it was typed.</param>
    /// <param name="others">The names of all other people.</param>
    /// <param name="sharesOpenly">Whether an administrator says that two people really have this name.</param>
    public static Refusal? WhyNotNamed(string name, IEnumerable<string> others, bool sharesOpenly = false)
    {
        if (Foldings(name).SelectMany(TitleWords).FirstOrDefault() is { } title)
            return NameRefusals.NameHoldsTitle(title);
        if (!sharesOpenly && Alike(name, others).FirstOrDefault() is { } taken)
            return NameRefusals.NameTaken(taken);
        if (name.EnumerateRunes().Where(r => !MayStand(r)).Select(r => (Rune?)r).FirstOrDefault() is { } foreign)
            return NameRefusals.NameCharacter(Visible(foreign));
        if (!name.EnumerateRunes().Any(Rune.IsLetter))
            return NameRefusals.NameWithoutLetter;
        return Words(name).FirstOrDefault(w => Scripts.Mixed(w) > 1) is { } mixed ? NameRefusals.NameMixesScripts(mixed) : null;
    }

    /// <summary>Those of the others for whom somebody with this name could be taken.</summary>
    public static IEnumerable<string> Alike(string name, IEnumerable<string> others)
    {
        var own = Foldings(name);
        return others.Where(other => Foldings(other).Zip(own).Any(p => IsAlike(LookAlikes.Words(p.First), LookAlikes.Words(p.Second))));
    }

    /// <summary>One space between words and none around them.</summary>
    public static string Tidy(string name) => string.Join(' ', Words(name));

    /// <summary>What is printed for somebody who shares a name: <c>Ana Ferreira (a7k2)</c>.</summary>
    public static string WithShortId(string name, Guid account) => $"{name} ({ShortId(account)})";

    /// <summary>Four characters that tell an account from others of the same name, the same for good.</summary>
    public static string ShortId(Guid account) =>
        string.Concat(SHA256.HashData(account.ToByteArray(bigEndian: true)).Take(4).Select(b => OfShortIds[b % OfShortIds.Length]));

    private static string[] Foldings(string name) => [LookAlikes.Read(name), LookAlikes.Drawn(name), LookAlikes.Taken(name)];

    // The same words in any order, run together or apart, or one whole name within the other.
    private static bool IsAlike(string[] a, string[] b) =>
        a.Length > 0
        && b.Length > 0
        && (
            string.Equals(string.Concat(a), string.Concat(b), StringComparison.Ordinal)
            || a.Order(StringComparer.Ordinal).SequenceEqual(b.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            || Holds(a, b)
            || Holds(b, a)
        );

    private static bool Holds(string[] all, string[] part) =>
        Enumerable
            .Range(0, Math.Max(0, all.Length - part.Length + 1))
            .Any(at => all.AsSpan(at, part.Length).SequenceEqual(part, StringComparer.Ordinal));

    private static IEnumerable<string> TitleWords(string folded) =>
        LookAlikes.Words(folded).Select(w => w.Trim(',', ';', ':', '(', ')', '/')).Where(Titles.Contains);

    private static string[] Words(string name) =>
        string.Concat(name.Select(c => char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator ? ' ' : c))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool MayStand(Rune rune) =>
        rune.Value is ' ' or '-' or '.' or 0x2010 or 0x2011
        || LookAlikes.IsApostrophe(rune)
        || Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Visible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator
            ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")
            : rune.ToString();
}
