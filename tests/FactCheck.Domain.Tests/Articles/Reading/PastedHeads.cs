using System.Globalization;
using FactCheck.Domain.Articles.Reading;

namespace FactCheck.Domain.Tests.Articles.Reading;

/// <summary>Heads of pasted articles, as newsrooms lay them out in several scripts.</summary>
public class PastedHeads
{
    private const string English = "The harbour board said on Tuesday that the crane had been out of use since the storm of last winter.";
    private const string Ukrainian =
        "Портова рада повідомила у вівторок, що кран не працює від часу торішньої бурі, і що його не полагодять.";
    private const string Arabic = "أعلن مجلس الميناء يوم الثلاثاء أن الرافعة لا تعمل منذ عاصفة الشتاء الماضي وأن إصلاحها لم يبدأ بعد.";
    private const string Chinese = "港务局周二表示，自去年冬天的风暴以来，这台起重机一直没有使用，修理工作还没有开始。";
    private const string Hebrew = "הנהלת הנמל הודיעה ביום שלישי כי העגורן אינו פועל מאז הסערה של החורף שעבר, וכי תיקונו טרם החל.";
    private const string Greek =
        "Το συμβούλιο του λιμανιού ανακοίνωσε την Τρίτη ότι ο γερανός δεν λειτουργεί από την καταιγίδα του χειμώνα.";
    private const string Hindi = "बंदरगाह बोर्ड ने मंगलवार को कहा कि पिछली सर्दियों के तूफान के बाद से क्रेन काम नहीं कर रही है।";
    private const string German =
        "Der Hafenrat teilte am Dienstag mit, dass der Kran seit dem Sturm des letzten Winters nicht mehr benutzt wird.";
    private const string French =
        "Le conseil du port a indiqué mardi que la grue n’est plus utilisée depuis la tempête de l’hiver dernier.";

    [Theory]
    [InlineData("Crane out of use\nBy Ann Roe\n3 March 2025\n\n" + English, "Crane out of use", "Ann Roe", null, "2025-03-03", "en")]
    [InlineData(
        "Crane out of use\n\nAnn Roe and Jo Fell\n\nMarch 3, 2025\n\n" + English,
        "Crane out of use",
        "Ann Roe and Jo Fell",
        null,
        "2025-03-03",
        "en"
    )]
    [InlineData(
        "The Quay Herald\n\nCrane out of use\n\nBy ANN ROE | Updated 3 March 2025 at 10:15\n\n" + English,
        "Crane out of use",
        "ANN ROE",
        "The Quay Herald",
        "2025-03-03",
        "en"
    )]
    [InlineData(
        "https://quayherald.example/crane\nCrane out of use\nBy Ann Roe, The Quay Herald\n2025-03-03\n" + English,
        "Crane out of use",
        "Ann Roe",
        "The Quay Herald",
        "2025-03-03",
        "en"
    )]
    [InlineData(
        "Crane out of use, says board\nPublished: Monday, 3 March 2025\nBy Ann Roe, Staff Writer\n" + English,
        "Crane out of use, says board",
        "Ann Roe",
        null,
        "2025-03-03",
        "en"
    )]
    [InlineData(
        "Кран не працює\nОлена Мороз\n3 березня 2025, 10:15\n\n" + Ukrainian,
        "Кран не працює",
        "Олена Мороз",
        null,
        "2025-03-03",
        "uk"
    )]
    [InlineData(
        "Кран не працює\nАвтор: Олена Мороз\nПортові новини\n03.03.2025\n\n" + Ukrainian,
        "Кран не працює",
        "Олена Мороз",
        "Портові новини",
        "2025-03-03",
        "uk"
    )]
    [InlineData("الرافعة لا تعمل\nكتب: سامي حداد\n3 مارس 2025\n\n" + Arabic, "الرافعة لا تعمل", "سامي حداد", null, "2025-03-03", "ar")]
    [InlineData(
        "الرافعة لا تعمل\nبقلم سامي حداد\nالثلاثاء ٤ مارس ٢٠٢٥\n\n" + Arabic,
        "الرافعة لا تعمل",
        "سامي حداد",
        null,
        "2025-03-04",
        "ar"
    )]
    [InlineData("起重机停用\n记者 李明\n2025年3月3日\n" + Chinese, "起重机停用", "李明", null, "2025-03-03", "zh-Hans")]
    [InlineData(
        "起重机停用\n2025-03-03 10:15 来源：港口日报\n作者：李明\n" + Chinese,
        "起重机停用",
        "李明",
        "港口日报",
        "2025-03-03",
        "zh-Hans"
    )]
    [InlineData("העגורן אינו פועל\nמאת: דנה לוי\n3 במרץ 2025\n\n" + Hebrew, "העגורן אינו פועל", "דנה לוי", null, "2025-03-03", "he")]
    [InlineData("העגורן אינו פועל\nדנה לוי | 03.03.2025\n\n" + Hebrew, "העגורן אינו פועל", "דנה לוי", null, "2025-03-03", "he")]
    [InlineData(
        "Ο γερανός δεν λειτουργεί\nΤης Μαρίας Παππά\n3 Μαρτίου 2025\n\n" + Greek,
        "Ο γερανός δεν λειτουργεί",
        "Μαρίας Παππά",
        null,
        "2025-03-03",
        "el"
    )]
    [InlineData(
        "Ο γερανός δεν λειτουργεί\nΣυντάκτης: Μαρία Παππά\n03/03/2025\n\n" + Greek,
        "Ο γερανός δεν λειτουργεί",
        "Μαρία Παππά",
        null,
        "2025-03-03",
        "el"
    )]
    [InlineData(
        "क्रेन बंद पड़ी है\nलेखक: अनिल शर्मा\n3 मार्च 2025\n\n" + Hindi,
        "क्रेन बंद पड़ी है",
        "अनिल शर्मा",
        null,
        "2025-03-03",
        "hi"
    )]
    [InlineData("क्रेन बंद पड़ी है\nअनिल शर्मा\n०३ मार्च २०२५\n\n" + Hindi, "क्रेन बंद पड़ी है", "अनिल शर्मा", null, "2025-03-03", "hi")]
    [InlineData(
        "Der Kran steht still\nVon Jana Voss\n3. März 2025, 10:15 Uhr\n\n" + German,
        "Der Kran steht still",
        "Jana Voss",
        null,
        "2025-03-03",
        "de"
    )]
    [InlineData(
        "Hafen\nDer Kran steht still\nVon Jana Voss\nHafen-Anzeiger, 3. März 2025\n\n" + German,
        "Der Kran steht still",
        "Jana Voss",
        "Hafen-Anzeiger",
        "2025-03-03",
        "de"
    )]
    [InlineData(
        "La grue est à l’arrêt\nPar Luc Morel\nPublié le 3 mars 2025 à 10h15\n\n" + French,
        "La grue est à l’arrêt",
        "Luc Morel",
        null,
        "2025-03-03",
        "fr"
    )]
    [InlineData(
        "La grue est à l’arrêt\nLuc Morel, Le Courrier du Port\nlundi 3 mars 2025\n\n" + French,
        "La grue est à l’arrêt",
        "Luc Morel",
        "Le Courrier du Port",
        "2025-03-03",
        "fr"
    )]
    public void They_fill_what_they_say(string paste, string headline, string? byline, string? outlet, string day, string language)
    {
        var found = FirstLines.Read(paste);

        (found.Headline, found.Byline, found.Outlet, found.Language).ShouldBe((headline, byline, outlet, language));
        found.Days.Select(d => d.ToString("O", CultureInfo.InvariantCulture)).ShouldBe([day]);
    }

    [Theory]
    [InlineData("Crane out of use\nA storm and its price\n3 March 2025\n\n" + English)]
    [InlineData("Crane out of use\nWhat The Board Said Today\n\n" + English)]
    [InlineData("Crane Out Of Use\nNorth Quay\n\n" + English)]
    [InlineData("Кран не працює\nБуря та її ціна\n\n" + Ukrainian)]
    [InlineData("起重机停用\n风暴的代价\n" + Chinese)]
    public void A_second_line_that_is_no_name_is_no_byline(string paste) => FirstLines.Read(paste).Byline.ShouldBeNull();
}
