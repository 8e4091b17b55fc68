namespace FactCheck.Domain.Articles.Reading;

/// <summary>Short words and letters that tell languages in Latin letters apart.</summary>
internal static class LatinLanguages
{
    /// <param name="Tag">BCP 47.</param>
    /// <param name="Letters">Its letters beyond a to z.</param>
    /// <param name="Words">Its most frequent short words, as facts of the language.</param>
    internal sealed record Latin(string Tag, string Letters, IReadOnlySet<string> Words);

    public static IReadOnlyList<Latin> All { get; } =
    [
        New("sq", "çë", "dhe të në për me një që është nga ka se më do janë u i e ishte kanë si por duke nuk ky kjo ai ajo pas"),
        New(
            "bs",
            "čćđšž",
            "je u i na se da su za od sa o koji što iz bi će kao nije a ali koja te te do bila bio također uslijed općina historija"
        ),
        New(
            "hr",
            "čćđšž",
            "je u i na se da su za od s o koji što iz bi će kao nije a ali koja te do tijekom također tko uz prema tisuća općina"
        ),
        New(
            "sr",
            "čćđšž",
            "je u i na se da su za od sa o koji što iz bi će kao nije a ali koja do tokom takođe ko uz prema hiljada opština"
        ),
        New(
            "ca",
            "àèéíïòóúüç·",
            "el la els les de i a en que un una per amb del dels al és va no es més ha són com però ser aquest aquesta"
        ),
        New(
            "cs",
            "áčďéěíňóřšťúůýž",
            "a v se na je že s z do o i to za pro by ve si jsou jako podle ale od byl po bylo který která které uvedl"
        ),
        New("da", "æøå", "og i at er det en den til af på som for med de et har ikke var der han blev efter fra sig ud mod også hun siger"),
        New(
            "de",
            "äöüß",
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach"
        ),
        New(
            "en",
            "é",
            "the of and to in a is that for it was on with as by at be from this are were has had have an but not said which he his they"
        ),
        New(
            "es",
            "áéíóúñü¿¡",
            "de la que el en y a los se del las un por con no una su para es al lo como más pero fue ha sus este entre dijo"
        ),
        New(
            "et",
            "äõöüšž",
            "ja on ei et ta see oli kui aga ka ning mis oma selle või kes ütles mille sest pole juba nii pärast kuid eesti"
        ),
        New("fi", "äöå", "ja on ei se että oli hän kun mutta myös ovat joka tai niin kuin sen jos ole mukaan kertoo vuonna sekä mitä jo"),
        New(
            "fr",
            "àâçèéêëîïôùûüœæÿ",
            "de la le les et des en un du une que est pour qui dans a par sur au plus ne pas ce il avec son se aux sont été"
        ),
        New("ga", "áéíóú", "an na agus ar ag go is a i do le tá bhí sé siad atá leis seo ach ó faoi mar nach air gur den sin aige"),
        New(
            "hu",
            "áéíóöőúüű",
            "a az és hogy nem is egy volt azt csak ez meg de már még mint szerint ki ha el kell után lesz amely ami vagy"
        ),
        New(
            "id",
            "",
            "yang dan di dengan untuk dari pada ini itu dalam tidak akan ke oleh adalah juga telah ada sebagai karena mereka tersebut"
        ),
        New(
            "is",
            "áðéíóúýþæö",
            "og í að er á sem til var um við það með ekki en af fyrir hann því frá hún voru verið eftir eru hafa þeir segir"
        ),
        New(
            "it",
            "àèéìíòóù",
            "di e la il che in un a per è una non i del le da si con della al dei sono come ha più alla nel anche gli lo ma"
        ),
        New("lt", "ąčęėįšųūž", "ir yra kad į su iš bet kaip apie buvo tai dėl už nuo per savo taip jis ji pagal kuris kurie nėra taip pat"),
        New("lv", "āčēģīķļņšūž", "un ir ar no par ka uz to kas bija arī tas viņš gan bet kā lai pēc nav pie tika savu gada tiek šo"),
        New("nb", "æøå", "og i at er det en den til av på som for med de et har ikke var han ble etter fra seg ut mot også hun sier etter"),
        New(
            "nl",
            "ëéïèö",
            "de van het een en in is dat op te voor met zijn die niet aan er om ook als bij door maar naar uit dan was wordt heeft"
        ),
        New(
            "nn",
            "æøå",
            "og i å er det ein eit den til av på som for med dei har ikkje var han vart etter frå seg ut mot også ho seier kva"
        ),
        New(
            "pl",
            "ąćęłńóśźż",
            "w i na z się nie do że o to jest po za od jak przez ale dla są był oraz przy może tym co który która które było"
        ),
        New(
            "pt",
            "àáâãçéêíóôõú",
            "de a o que e do da em um para com não uma os no se na por mais as dos foi ao das à são pelo pela ser está"
        ),
        New("ro", "ăâîșțşţ", "de și în a la cu pe că nu o din un pentru care este ce au mai fi să prin sunt fost după lui cea sau le va"),
        New(
            "sk",
            "áäčďéíĺľňóôŕšťúýž",
            "a v sa na je že s z do o aj to za pre by vo si sú ako podľa ale od bol po bolo ktorý ktorá ktoré uviedol"
        ),
        New("sl", "čšž", "je in v na se da so za z po ki pri s tudi kot ne pa bi ni od do bil ko ali še bo iz kar zaradi ga leta"),
        New(
            "sv",
            "åäöé",
            "och i att det som en på är av för med den till inte om ett de var har han från vid kan men efter under sig också hon"
        ),
        New("sw", "", "na ya wa kwa ni la katika za kuwa hii hiyo alisema yake kama cha watu huo huyo baada lakini pia wake zaidi wakati"),
        New(
            "tr",
            "çğıöşüâî",
            "ve bir bu için de da ile olarak çok daha olan en gibi sonra kadar ne dedi göre ancak değil oldu olduğu her ise"
        ),
        New(
            "vi",
            "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ",
            "và của là có các được cho trong một không với người đã này những khi từ đến ở ra về năm cũng theo nhiều"
        ),
    ];

    private static Latin New(string tag, string letters, string words) =>
        new(tag, letters, words.Split(' ').ToHashSet(StringComparer.Ordinal));
}
