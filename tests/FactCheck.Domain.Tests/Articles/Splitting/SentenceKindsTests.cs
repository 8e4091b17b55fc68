using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Tests.Articles.Splitting;

/// <summary>Kinds of sentence ends that splitters get wrong; ‖ stands where one ends.</summary>
public class SentenceKindsTests
{
    // Marks of notes belong to the sentence before them.
    [Theory]
    [InlineData("Rents rose by half.[4] ‖ Wages fell.")]
    [InlineData("Rents rose by half.[4][12] ‖ Wages fell.")]
    [InlineData("Rents rose by half.² ‖ Wages fell.")]
    [InlineData("Rents rose by half.²,³ ‖ Wages fell.")]
    [InlineData("“Rents rose by half.”[4] ‖ Wages fell.")]
    [InlineData("“Rents rose by half.”¹² ‖ Wages fell.")]
    [InlineData("Did rents rise?[^1] ‖ They did.")]
    [InlineData("Rents rose by half.[note 3] ‖ Wages fell.")]
    [InlineData("Rents rose by half.[a] ‖ Wages fell.†")]
    [InlineData("Rents rose [4] in May. ‖ Wages fell[5].")]
    [InlineData("The area is 40 m² in all. ‖ It was 30.")]
    [InlineData("He stopped. ‖ [The crowd cheered.] ‖ Then he left.")]
    [InlineData("The U.S.[4] Senate met.")]
    // A letter after a thing that letters tell apart is no initial.
    [InlineData("They lacked vitamin D. ‖ Doctors warned of it.")]
    [InlineData("Tests found hepatitis B. ‖ Officials closed the ward.")]
    [InlineData("The ship lay at 48° N, 12° W. ‖ Crews searched.")]
    [InlineData("The wreck lies at 12 W. ‖ Crews searched.")]
    [InlineData("Nobody had a plan B. ‖ Ministers met.")]
    [InlineData("The train ran from A to B. ‖ Commuters cheered.")]
    [InlineData("The letter was signed by J. Roe of Leeds.")]
    [InlineData("My name is Jonas E. Smith.")]
    [InlineData("The senator J. K. Roe spoke. ‖ Nobody listened.")]
    [InlineData("Reporters asked E. Cole about it.")]
    // A mark that is part of a name.
    [InlineData("She signed to Wham! Records in May. ‖ It failed.")]
    [InlineData("He wrote for Which? Magazine for years.")]
    [InlineData("The stake in Yahoo! Inc was sold.")]
    [InlineData("They cried Fire! ‖ Records burned.")]
    [InlineData("Who was it? ‖ Records say little.")]
    // Brands that begin small.
    [InlineData("Sales fell. ‖ iPhone users left.")]
    [InlineData("Prices rose! ‖ eBay said so.")]
    [InlineData("The dose was small. ‖ mRNA vaccines need little.")]
    [InlineData("He bought approx. five of them.")]
    [InlineData("The firm sold U.S. iPhone users a plan.")]
    // A quote that breaks off.
    [InlineData("“I never thought…” ‖ She stopped.")]
    [InlineData("“I never thought...” ‖ He looked away.")]
    [InlineData("“We . . .” ‖ Nobody moved.")]
    [InlineData("“I never thought…” she said.")]
    [InlineData("“I never thought…” Hale said.")]
    [InlineData("He was… I mean, she was late.")]
    // Abbreviations before a bracket, and stops inside of one.
    [InlineData("Roe et al. (Nature, 2020) found it. ‖ Others did not.")]
    [InlineData("It was shown by Roe et al. (2020). ‖ Others doubt it.")]
    [InlineData("The figures (see Fig. 4) are old. ‖ New ones came.")]
    [InlineData("He taught (he was young. Nobody knew him) at a school. ‖ It closed.")]
    [InlineData("He teaches science (He previously worked for 5 years as an engineer.) at the local university.")]
    [InlineData("“Stretch out your hand.” (Mark 3:5) ‖ He did.")]
    [InlineData("“Stretch out your hand.” (Mark 3:5). ‖ He did.")]
    [InlineData("He left. ‖ (She stayed.) ‖ They met again.")]
    // Titles and possessives.
    [InlineData("Fees (incl. VAT) rose. ‖ Cllr. Roe objected.")]
    [InlineData("They met at St. Mary’s. ‖ Sen. Cole spoke.")]
    [InlineData("They met at St. Mary's. ‖ Dr. Roe spoke.")]
    [InlineData("“Why?” Dr. Roe asked. ‖ Nobody knew.")]
    public void English(string marked) => Holds(marked, "en");

    [Theory]
    [InlineData("de", "Die Fa. Krupp baute es. ‖ Dann schloss sie.")]
    [InlineData("de", "Es fehlte Vitamin D. ‖ Ärzte warnten.")]
    [InlineData("uk", "Це показано на мал. Зліва видно міст.")]
    [InlineData("ru", "В XX в. Россия изменилась. ‖ Потом пришла война.")]
    [InlineData("ru", "Это было в XX в. ‖ Потом пришла война.")]
    [InlineData("uk", "У ХХ ст. Київ зріс. ‖ Потім прийшла війна.")]
    [InlineData("ru", "— Куда ты? — спросил он. ‖ Она молчала.")]
    [InlineData("he", "״לא ראיתי אותו.״ ‖ הוא עזב את העיר.")]
    [InlineData("he", "צה״ל הגיב. ‖ הדובר סירב.")]
    [InlineData("hi", "डॉ. शर्मा ने कहा। ‖ वे चले गए।")]
    [InlineData("hi", "ए. पी. जे. अब्दुल कलाम आए। ‖ वे बोले।")]
    [InlineData("zh", "“快走！”老王大声喊道。 ‖ 他跑了。")]
    [InlineData("zh", "“你去哪儿？”她轻轻地问了一句。 ‖ 没人回答。")]
    [InlineData("zh", "“我想……” ‖ 他停了下来。")]
    [InlineData("zh", "他……走了。 ‖ 天黑了。")]
    [InlineData("zh", "“好。”她说。 ‖ 大家笑了。")]
    [InlineData("pl", "Jest ok. pięciu osób, np. Jan. ‖ Reszta wyszła.")]
    [InlineData("pl", "Ul. Długa jest zamknięta. ‖ To trwa.")]
    [InlineData("pl", "Dał im. ‖ Potem wyszedł.")]
    [InlineData("it", "Il sig. Rossi è partito. ‖ La figlia resta.")]
    [InlineData("it", "Arriva il dott. Bianchi. ‖ È tardi.")]
    [InlineData("pt", "A Av. Paulista fechou. ‖ O Sr. Silva saiu.")]
    [InlineData("el", "Πού πήγε; ‖ Κανείς δεν ξέρει.")]
    [InlineData("el", "Ο κ. Παππάς έφυγε. ‖ Η κόρη έμεινε.")]
    [InlineData("en", "He ran; She walked.")]
    [InlineData("nl", "Dhr. Jansen vertrok, bijv. Naar Gent. ‖ Het regende.")]
    [InlineData("tr", "Dr. Yılmaz geldi. ‖ Sonra gitti.")]
    [InlineData("cs", "Přišel např. Novák. ‖ Potom odešel.")]
    [InlineData("sv", "Det gäller bl.a. Stockholm. ‖ Det är kallt.")]
    [InlineData("da", "Det gælder bl.a. Aarhus. ‖ Det er koldt.")]
    [InlineData("fi", "Se on esim. Turku. ‖ Siellä sataa.")]
    [InlineData("hu", "Ez pl. Szeged. ‖ Ott esik.")]
    [InlineData("ro", "A venit dl. Popescu. ‖ Apoi a plecat.")]
    public void Other_languages(string language, string marked) => Holds(marked, language);

    private static void Holds(string marked, string language)
    {
        var parts = marked.Split(" ‖ ");
        var glued = language is "zh" ? string.Concat(parts) : string.Join(' ', parts);

        Sentences.Split(glued, language).Select(s => s.In(glued)).ShouldBe(parts);
    }
}
