namespace FactCheck.Domain.Articles.Boilerplates;

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
            + "polaris|redux|magnum photos|eyevine|apa|ritzau scanpix|ntb|tt|lehtikuva|upi|imago images|"
            + "ddp|afp photo|ap photo|reuters photo|wireimage|stock.adobe.com|adobe stock|unsplash|pexels|pixabay|flickr|"
            + "wikimedia commons|wikimedia|"
            + "interfax|pap|čtk|mti|lusa|aap|cp|the canadian press|tanjug|hina|sta|agerpres|bta|press association|ropi|maxppp|"
            + "hans lucas|contacto|europa press|"
            + "notimex|agência brasil|antara|pti|ani|vna|cna|chinatopix|vcg|visual china group|yna|newsis|news1|zuma|globallookpress|"
            + "укрінформ|уніан|суспільне|тасс|риа новости|ріа новини|интерфакс|коммерсантъ|белта|бта|танјуг|"
            + "أ ف ب|أ.ف.ب|رويترز|فرانس برس|الأناضول|وكالات|וואלה|פלאש 90|רויטרס|איי אף פי|新华社|新華社|中新社|视觉中国|視覺中國|路透社|法新社|中央社|"
            + "共同通信|時事|時事通信|ロイター|アフロ|연합뉴스|뉴시스|로이터"
        ).Split('|'),
        StringComparer.Ordinal
    );

    private static readonly string[] Labels =
    [
        "photo by ",
        "photograph by ",
        "photos by ",
        "image by ",
        "picture by ",
        "illustration by ",
        "courtesy of ",
        "photo courtesy of ",
        "foto von ",
        "bild von ",
        "photo de ",
        "foto de ",
        "foto di ",
        "foto av ",
        "фото – ",
        "фото — ",
        "fot. ",
    ];

    private static readonly char[] _parts = ['/', '|', '·', '•', ',', '—', '–', '(', ')', '[', ']', '／', '-'];

    // Words that stand beside an agency without being a name.
    private static readonly HashSet<string> _beside = new(
        (
            "photo photos foto fotos image images pictures picture handout file via archive archiv archives pool photographer getty "
            + "und and the for of by fotograf фото архів архив"
        ).Split(' '),
        StringComparer.Ordinal
    );

    public static bool MayBe(ReadOnlySpan<char> line) => line.Length is > 0 and <= Longest && !line.ContainsAny("?!“\"");

    public static bool Is(string line)
    {
        if (!MayBe(line))
            return false;
        var folded = Folded.Fold(line).TrimEnd('.', ' ');
        if (Agencies.Contains(folded) && folded is not ("pool" or "rex" or "tt" or "pa" or "getty"))
            return folded.Contains("images", StringComparison.Ordinal) || folded.Contains("photo", StringComparison.Ordinal);
        if (folded.StartsWith("© ", StringComparison.Ordinal) || folded.StartsWith("(c) ", StringComparison.Ordinal))
            return Words(folded) <= MostWords && !folded.Contains("rights", StringComparison.Ordinal);
        if (Array.Exists(Labels, l => folded.StartsWith(l, StringComparison.Ordinal)))
            return Words(folded) <= MostWords + 3 && !line.TrimEnd().EndsWith('.') | Words(folded) <= MostWords;
        return IsCameraLine(line) || IsAgencyLine(line);
    }

    // 新华社记者 李明 摄
    private static bool IsCameraLine(string line) =>
        line.Length <= 40 && line.TrimEnd('。', '）', ')', ' ') is [.., '摄' or '攝' or '撮']
        || line.EndsWith("撮影", StringComparison.Ordinal) && line.Length <= 30;

    // An agency, and beside it nothing but names.
    private static bool IsAgencyLine(string line)
    {
        if (line.AsSpan().IndexOfAny(_parts) < 0 && !line.Contains(" via ", StringComparison.OrdinalIgnoreCase))
            return false;
        var parts = line.Replace(" via ", "/", StringComparison.OrdinalIgnoreCase)
            .TrimEnd('.', ' ')
            .Split(_parts, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 6)
            return false;
        var whole = Folded.Fold(line.Replace(" via ", "/", StringComparison.OrdinalIgnoreCase));
        var agencies = parts.Count(p => IsAgency(Folded.Fold(p))) + (whole.Contains("epa-efe", StringComparison.Ordinal) ? 2 : 0);
        return agencies > 0 && parts.Where(p => !IsAgency(Folded.Fold(p))).All(IsName);
    }

    private static bool IsAgency(string words) =>
        Agencies.Contains(words)
        || (words.LastIndexOf(' ') is var space and > 0 && _beside.Contains(words[(space + 1)..]) && Agencies.Contains(words[..space]))
        || (
            words.IndexOf(' ', StringComparison.Ordinal) is var first and > 0
            && _beside.Contains(words[..first])
            && Agencies.Contains(words[(first + 1)..])
        );

    // A few words, each with a capital where the script has them.
    private static bool IsName(string credit)
    {
        var words = credit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords
            && Array.TrueForAll(words, w => !char.IsLower(w[0]) || w.Length <= 3 || _beside.Contains(Folded.Fold(w)))
            && !words.Any(w => w.Any(char.IsDigit) && w.Length > 4);
    }

    private static int Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
