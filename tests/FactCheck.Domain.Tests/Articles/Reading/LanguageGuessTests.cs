using FactCheck.Domain.Articles.Reading;

namespace FactCheck.Domain.Tests.Articles.Reading;

public class LanguageGuessTests
{
    [Theory]
    [InlineData("Рада ухвалила бюджет, і його підписали вчора.", "uk")]
    [InlineData("Депутаты приняли бюджет, который был подписан вчера.", "ru")]
    [InlineData("Дэпутаты прынялі бюджэт, які быў падпісаны ўчора.", "be")]
    [InlineData("Парламентът прие бюджета, който беше подписан вчера.", "bg")]
    [InlineData("Скупштина је усвојила буџет који је потписан јуче.", "sr")]
    [InlineData("أقر البرلمان الميزانية أمس بعد نقاش طويل.", "ar")]
    [InlineData("مجلس بودجه را دیروز پس از گفتگوی طولانی تصویب کرد.", "fa")]
    [InlineData("پارلیمنٹ نے کل طویل بحث کے بعد بجٹ منظور کیا ہے۔", "ur")]
    [InlineData("הכנסת אישרה אתמול את התקציב לאחר דיון ארוך.", "he")]
    [InlineData("Η βουλή ενέκρινε χθες τον προϋπολογισμό.", "el")]
    [InlineData("संसद ने कल बजट पारित किया।", "hi")]
    [InlineData("議会は昨日、予算を可決した。", "ja")]
    [InlineData("议会昨天通过了预算，这是今年的第二次。", "zh-Hans")]
    [InlineData("議會昨天通過了預算，這是今年的第二次。", "zh-Hant")]
    [InlineData("국회는 어제 예산안을 통과시켰다.", "ko")]
    [InlineData("The council passed the budget that was signed by the mayor on Monday.", "en")]
    [InlineData("Der Rat hat den Haushalt beschlossen, der am Montag unterzeichnet wurde.", "de")]
    [InlineData("Le conseil a adopté le budget qui est signé par le maire et les élus.", "fr")]
    [InlineData("El consejo aprobó el presupuesto que fue firmado por el alcalde en la sesión del lunes.", "es")]
    [InlineData("O conselho aprovou o orçamento que foi assinado pelo presidente na sessão de ontem, não em março.", "pt")]
    [InlineData("Il consiglio ha approvato il bilancio che è stato firmato dal sindaco, non della giunta.", "it")]
    [InlineData("De raad heeft de begroting aangenomen die door de burgemeester is ondertekend en het is klaar.", "nl")]
    [InlineData("Rada przyjęła budżet, który został podpisany przez burmistrza, ale nie jest to koniec.", "pl")]
    [InlineData("Meclis bütçeyi kabul etti ve bu bir ilk olarak görüldü, ancak çok geç değil.", "tr")]
    [InlineData("Rådet har vedtaget budgettet, som blev underskrevet af borgmesteren, og det er ikke nok.", "da")]
    [InlineData("Rådet har antagit budgeten som skrevs under av borgmästaren, och det är inte allt.", "sv")]
    public void A_text_tells_its_language(string text, string tag) => LanguageGuess.Guess(text).ShouldBe(tag);

    [Theory]
    [InlineData("")]
    [InlineData("1932 · 1933 · 1934")]
    [InlineData("Oslo, Kyiv, Lima")]
    public void What_does_not_tell_is_left_open(string text) => LanguageGuess.Guess(text).ShouldBeNull();

    [Fact]
    public void A_declared_language_in_other_letters_is_no_language_of_the_text()
    {
        LanguageGuess.FitsScript("Рада ухвалила бюджет.", "en").ShouldBeFalse();
        LanguageGuess.FitsScript("Рада ухвалила бюджет.", "ru").ShouldBeTrue();
        LanguageGuess.FitsScript("1932", "en").ShouldBeTrue();
    }
}
