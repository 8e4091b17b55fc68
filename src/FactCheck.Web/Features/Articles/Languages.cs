using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Articles;

/// <summary>The languages an article can be in: BCP 47 tag and the language's own name.</summary>
public static class Languages
{
    private static readonly (string Tag, string Name)[] All =
    [
        ("sq", "Shqip"),
        ("ar", "العربية"),
        ("be", "Беларуская"),
        ("bg", "Български"),
        ("bs", "Bosanski"),
        ("ca", "Català"),
        ("cs", "Čeština"),
        ("da", "Dansk"),
        ("de", "Deutsch"),
        ("el", "Ελληνικά"),
        ("en", "English"),
        ("es", "Español"),
        ("et", "Eesti"),
        ("fa", "فارسی"),
        ("fi", "Suomi"),
        ("fr", "Français"),
        ("ga", "Gaeilge"),
        ("he", "עברית"),
        ("hi", "हिन्दी"),
        ("hr", "Hrvatski"),
        ("hu", "Magyar"),
        ("hy", "Հայերեն"),
        ("id", "Bahasa Indonesia"),
        ("is", "Íslenska"),
        ("it", "Italiano"),
        ("ja", "日本語"),
        ("ka", "ქართული"),
        ("ko", "한국어"),
        ("lt", "Lietuvių"),
        ("lv", "Latviešu"),
        ("mk", "Македонски"),
        ("nb", "Norsk bokmål"),
        ("nl", "Nederlands"),
        ("nn", "Norsk nynorsk"),
        ("pl", "Polski"),
        ("pt", "Português"),
        ("ro", "Română"),
        ("ru", "Русский"),
        ("sk", "Slovenčina"),
        ("sl", "Slovenščina"),
        ("sr", "Српски"),
        ("sv", "Svenska"),
        ("sw", "Kiswahili"),
        ("th", "ไทย"),
        ("tr", "Türkçe"),
        ("uk", "Українська"),
        ("ur", "اردو"),
        ("vi", "Tiếng Việt"),
        ("zh-Hans", "简体中文"),
        ("zh-Hant", "繁體中文"),
    ];

    private static readonly string[] RightToLeft = ["ar", "fa", "he", "ur"];

    /// <summary>Whether articles can be in this language.</summary>
    public static bool Knows(string? tag) => Array.Exists(All, l => string.Equals(l.Tag, tag, StringComparison.Ordinal));

    /// <summary>The language's own name, or its tag.</summary>
    public static string Name(string tag) => Array.Find(All, l => string.Equals(l.Tag, tag, StringComparison.Ordinal)).Name ?? tag;

    /// <summary>The value of <c>dir</c> for text in this language.</summary>
    public static string Direction(string tag) => RightToLeft.Contains(tag, StringComparer.Ordinal) ? "rtl" : "ltr";

    /// <summary>All of them, by their own names.</summary>
    public static IEnumerable<SelectListItem> Choices() =>
        All.OrderBy(l => l.Name, StringComparer.InvariantCultureIgnoreCase).Select(l => new SelectListItem(l.Name, l.Tag));
}
