using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Tests.Articles.Splitting;

public class SentencesLanguageTests
{
    [Theory]
    [InlineData("“Is it over?” he asked. | Nobody knew.")]
    [InlineData("“Is it over?” Mara Hale asked. | Nobody knew.")]
    [InlineData("“We sold the land,” Hale said. | “It was ours.” | Hale asked for time.")]
    [InlineData("“They say, ‘You offered this, so go on.'” | The room fell silent.")]
    [InlineData("He called it “a great day!” in a post. | Then he left.")]
    [InlineData("The pact includes the U.S. | On Monday, the U.S. Senate votes at 6 p.m. Eastern time.")]
    [InlineData("Version 2.10.3 costs $4.50. | See https://example.org/a.html. | Write to Ada.Low@example.org.")]
    [InlineData("Dr. J. K. Low, Jr. of Acme Inc. owns No. 5 on Dec. 7, 2025. | The rest is hers.")]
    [InlineData("He paused… then spoke. | She waited... | Nobody came [...] after dark.")]
    [InlineData("He teaches (He once farmed.) in town. | Nobody came.")]
    [InlineData("The vote failed.|The mayor left. | What now?")]
    public void English(string marked) => ShouldSplit(marked, "en");

    [Theory]
    [InlineData("У 2014 р. місто змінилося. | Це сталося в м. Лісове на вул. І. Зоряного.")]
    [InlineData("«Коли це скінчиться?» — спитав він. | Ніхто не знав.")]
    [InlineData("Купили хліб, сіль і т. д. | Потім пішли.")]
    [InlineData("Вартість — 5 млн грн. | Це забагато!")]
    [InlineData("Проф. О. В. Лісовий прийшов о 7.30. | Він мовчав…")]
    [InlineData("Сказав: «Так.» | Вона вийшла.")]
    public void Ukrainian(string marked) => ShouldSplit(marked, "uk");

    [Theory]
    [InlineData("В 2014 г. город вырос. | Он стоит в г. Лесной на ул. им. Зорина.")]
    [InlineData("«Когда это кончится?» — спросил он. | Никто не знал.")]
    [InlineData("Купили хлеб, соль и т. д. | Потом ушли.")]
    [InlineData("Цена — 3,5 млн руб. | Это много!")]
    [InlineData("А. В. Лесной родился в XIX в. | Он молчал.")]
    [InlineData("«Всё кончено», — сказал он. | — А теперь?")]
    public void Russian(string marked) => ShouldSplit(marked, "ru");

    [Theory]
    [InlineData("Am 1. Januar 2024 begann es. | Der 2. Versuch gelang.")]
    [InlineData("Viele Orte, z. B. Neudorf, wachsen. | Andere nicht.")]
    [InlineData("„Ist es vorbei?“, fragte sie. | „Nein.“ | Er ging.")]
    [InlineData("Dr. Moll wohnt in der Lindener Str. 5. | Es regnet.")]
    [InlineData("Das war im Jahr 2019. | Danach kam Nr. 7 usw. | Wer zahlt?")]
    [InlineData("»Genug!« | Er schwieg.")]
    public void German(string marked) => ShouldSplit(marked, "de");

    [Theory]
    [InlineData("M. Le Blanc est parti. | Mme Roux reste.")]
    [InlineData("«\u00a0Est-ce fini\u00a0?\u00a0» demande-t-il. | Personne ne sait.")]
    [InlineData("« Oui. » | Elle sort.")]
    [InlineData("L’art. 5 coûte 3,50 €. | Voir p. ex. Lyon, Nice, etc. | Il pleut\u00a0!")]
    [InlineData("J.-P. Roux habite au n° 7. | C’est loin.")]
    [InlineData("Le Dr. Roux arrive… | Il attend.")]
    public void French(string marked) => ShouldSplit(marked, "fr");

    [Theory]
    [InlineData("¿Qué pasó? | ¡Nadie lo sabe! | El Sr. Robles calla.")]
    [InlineData("—¿Vienes? —preguntó Ana. | —No.")]
    [InlineData("Vive en EE. UU. desde 2001. | La Dra. Luna también.")]
    [InlineData("Costó 3.500,75 euros. | Véase la pág. 12.")]
    [InlineData("Dijo: «Se acabó». | Luego se fue.")]
    [InlineData("Trajo pan, sal, etc. | Después comió.")]
    public void Spanish(string marked) => ShouldSplit(marked, "es");

    [Theory]
    [InlineData("ماذا حدث؟ | لا أحد يعرف.")]
    [InlineData("وصل د. سامي إلى المدينة. | ثم غادر.")]
    [InlineData("«هل انتهى الأمر؟» سأل المراسل. | لم يجب أحد.")]
    [InlineData("بلغ السعر 3.5 مليون. | هذا كثير!")]
    [InlineData("یہ ختم ہوا۔ | وہ چلا گیا۔")]
    [InlineData("انتهى الأمر.\u200f | بدأ العمل.")]
    public void Arabic(string marked) => ShouldSplit(marked, "ar");

    [Theory]
    [InlineData("会议结束了。|谁赢了？|没人知道！", "zh-Hans")]
    [InlineData("“结束了吗？”他问。|没人回答。", "zh-Hans")]
    [InlineData("他说：“走吧。”|大家离开了。", "zh-Hans")]
    [InlineData("价格是3.5元。|太贵了！！", "zh-Hans")]
    [InlineData("「結束了嗎？」她問。|沒有人回答。", "zh-Hant")]
    [InlineData("他買了書（很貴。）。|然後走了。", "zh-Hant")]
    public void Chinese(string marked, string language) => ShouldSplit(marked, language);

    [Theory]
    [InlineData("会議は終わった。|誰が勝ったのか？|分からない！")]
    [InlineData("「終わったの？」と彼は聞いた。|誰も答えなかった。")]
    [InlineData("彼は「行こう。」と言った。|皆は帰った。")]
    [InlineData("価格は3.5円です。|高い!|安くして。")]
    [InlineData("『終わり。』|幕が下りた。")]
    [InlineData("彼女は待った……。|朝が来た。")]
    public void Japanese(string marked) => ShouldSplit(marked, "ja");

    [Theory]
    [InlineData("Il Dr. Neri è qui. | Chi parla?", "it")]
    [InlineData("It works at Acme Inc. in town. | Good.", "")]
    [InlineData("It works. | Good.", "not a tag")]
    [InlineData("Das ist Nr. 5. | Gut.", "DE-at")]
    public void Other_languages_and_tags(string marked, string language) => ShouldSplit(marked, language);

    // The bar marks where a sentence ends; it is no part of the text.
    private static void ShouldSplit(string marked, string language)
    {
        var text = marked.Replace("| ", "").Replace("|", "");

        Sentences.Split(text, language).Select(s => s.In(text)).ShouldBe(marked.Split('|').Select(s => s.Trim()));
    }
}
