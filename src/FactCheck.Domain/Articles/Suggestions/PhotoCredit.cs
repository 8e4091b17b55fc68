namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Knows the line below a picture: “Name/Agency”, “Name/AFP via Getty Images”, “Photo: Name”.</summary>
internal static class PhotoCredit
{
    private const int Longest = 100;
    private const int MostWords = 6;

    private static readonly HashSet<string> Agencies = new(
        (
            "ap|ap photo|the associated press|associated press|afp|reuters|getty images|getty|epa|epa-efe|efe|dpa|picture "
            + "alliance|tass|ria novosti|sputnik|pool|bloomberg|shutterstock|xinhua|anadolu|anadolu agency|"
            + "alamy|alamy stock photo|pa|pa wire|pa images|anp|belga|ansa|keystone|afp via getty images|nurphoto|sipa|sipa "
            + "usa|zuma press|zuma wire|ukrinform|unian|istock|rex|lapresse|ap images|abaca|imago|"
            + "abc news|cnn|nbc news|cbs news|bbc|the new york times|the washington post|kyodo|kyodo news|jiji press|yonhap|"
            + "polaris|redux|magnum photos|eyevine|apa|ritzau scanpix|ntb|tt|lehtikuva"
        ).Split('|'),
        StringComparer.Ordinal
    );

    private static readonly string[] Labels =
    [
        "photo: ",
        "photo by ",
        "photograph: ",
        "photograph by ",
        "photo credit: ",
        "photos: ",
        "photos by ",
        "picture: ",
        "image: ",
        "image credit: ",
        "credit: ",
        "image by ",
        "courtesy of ",
        "© ",
        "(c) ",
        "foto: ",
        "фото: ",
        "фото – ",
        "crédit photo : ",
        "crédit photo: ",
        "photo : ",
        "crédito: ",
        "bild: ",
    ];

    public static bool Is(string line)
    {
        if (line.Length is 0 or > Longest || line.AsSpan().ContainsAny("?!“\""))
            return false;
        var folded = Tokenizer.Fold(line).TrimEnd('.', ' ');
        if (Agencies.Contains(folded) && folded is not ("pool" or "rex" or "tt" or "pa" or "getty"))
            return folded.Contains("images", StringComparison.Ordinal) || folded.Contains("photo", StringComparison.Ordinal);
        if (Array.Exists(Labels, l => folded.StartsWith(l, StringComparison.Ordinal)))
            return Words(folded) <= MostWords + 3;
        var via = folded.IndexOf(" via ", StringComparison.Ordinal);
        if (via > 0)
            return Agencies.Contains(folded[(via + 5)..]) && Before(line[..via]);
        var slash = folded.LastIndexOf('/');
        return slash > 0 && Agencies.Contains(folded[(slash + 1)..].Trim()) && Before(line[..slash]);
    }

    // Before the agency stands a name: a few words, each with a capital.
    private static bool Before(string credit)
    {
        var words = credit.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= MostWords
            && char.IsLetter(credit[0])
            && Array.TrueForAll(words, w => char.IsUpper(w[0]) || w.Length <= 3 || !char.IsLower(w[0]));
    }

    private static int Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
