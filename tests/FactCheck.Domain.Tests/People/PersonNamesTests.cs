using FactCheck.Domain.People;

namespace FactCheck.Domain.Tests.People;

public class PersonNamesTests
{
    private static readonly string[] Others = ["Jonas Lindqvist", "Ana Ferreira", "Alan Miller"];

    [Theory]
    [InlineData("Ana Ferreira")]
    [InlineData("ANA FERREIRA")]
    [InlineData("Ana  Ferreira")]
    [InlineData("Ana\u00A0Ferreira")]
    [InlineData("Аnа Fеrrеіrа")] // Cyrillic А, а, е, і
    [InlineData("Αna Ferreιra")] // Greek Α, ι
    [InlineData("Ａｎａ Ｆｅｒｒｅｉｒａ")] // full width
    [InlineData("Ana\u200B Ferreira")]
    [InlineData("A\u200Dna Fer\u2060reira\uFEFF")]
    [InlineData("\u202EAna Ferreira\u202C")]
    [InlineData("Ana Ferr\u3164eira")]
    [InlineData("Ana Ferréira")]
    [InlineData("Aná Ferreırą")]
    [InlineData("Ana-Ferreira")]
    [InlineData("AnaFerreira")]
    [InlineData("Ana Ferre'ira")]
    [InlineData("Ferreira Ana")]
    [InlineData("Ana Ferreira’s")]
    [InlineData("AnaꞏFerreira")] // U+A78F
    [InlineData("ꓮna Ferreira")] // Lisu ꓮ
    [InlineData("Ana Ferreira Lopes")]
    [InlineData("Doctor Ana Ferreira")]
    public void A_name_that_could_be_taken_for_another_persons_is_refused(string name) =>
        PersonNames.WhyNotNamed(name, Others).ShouldBe(NameRefusals.NameTaken("Ana Ferreira"));

    [Theory]
    [InlineData("AIan Miller")] // a capital I
    [InlineData("Alan Mi1ler")]
    [InlineData("Alan MiIIer")]
    public void A_capital_I_is_no_small_l(string name) => PersonNames.WhyNotNamed(name, Others).ShouldNotBeNull();

    [Fact]
    public void Letters_that_run_together_look_like_another() =>
        PersonNames.WhyNotNamed("Torn Vvilcl", ["Tom Wild"]).ShouldBe(NameRefusals.NameTaken("Tom Wild"));

    [Theory]
    [InlineData("Ana Ferreira, Editor-in-chief", "editor")]
    [InlineData("Ana Ferreira Editor", "editor")]
    [InlineData("Piet Vos (ADMIN)", "admin")]
    [InlineData("The Sеrver", "server")] // Cyrillic е
    public void A_title_is_no_part_of_a_name_even_where_a_name_is_shared_openly(string name, string title)
    {
        PersonNames.WhyNotNamed(name, []).ShouldBe(NameRefusals.NameHoldsTitle(title));
        PersonNames.WhyNotNamed(name, Others, sharesOpenly: true).ShouldBe(NameRefusals.NameHoldsTitle(title));
    }

    [Theory]
    [InlineData("Ana Ferreira Two2", "2")]
    [InlineData("Piet, Vos", ",")]
    [InlineData("Piet\u200BVos", "U+200B")]
    [InlineData("Piet\u00A0Vos", "U+00A0")]
    [InlineData("Piet ✔", "✔")]
    public void A_name_holds_letters_marks_spaces_apostrophes_hyphens_and_full_stops(string name, string character) =>
        PersonNames.WhyNotNamed(name, Others, sharesOpenly: true).ShouldBe(NameRefusals.NameCharacter(character));

    [Theory]
    [InlineData("...")]
    [InlineData("- -")]
    public void A_name_has_a_letter(string name) => PersonNames.WhyNotNamed(name, Others).ShouldBe(NameRefusals.NameWithoutLetter);

    [Fact]
    public void A_word_is_written_in_one_alphabet() =>
        PersonNames.WhyNotNamed("Zоra Nikolic", Others).ShouldBe(NameRefusals.NameMixesScripts("Zоra"));

    [Theory]
    [InlineData("Ana Ferrer")]
    [InlineData("Anna Orlova")]
    [InlineData("Анна Орлова")]
    [InlineData("Ελένη Παππά")]
    [InlineData("Siobhán O’Brien-Lopes Jr.")]
    [InlineData("王小明")]
    [InlineData("محمد علي")]
    [InlineData("Ella Rossi")]
    [InlineData("J. R. Vos")]
    public void Other_names_are_good(string name) => PersonNames.WhyNotNamed(name, [.. Others, "Elia Rossi", "Анна Орлов"]).ShouldBeNull();

    [Fact]
    public void Two_people_who_really_share_a_name_do_so_openly()
    {
        PersonNames.WhyNotNamed("Ana Ferreira", Others, sharesOpenly: true).ShouldBeNull();
        PersonNames.Alike("Ana Ferreira", Others).ShouldBe(["Ana Ferreira"]);
    }

    [Fact]
    public void The_short_id_of_an_account_is_the_same_for_good()
    {
        var account = Guid.Parse("01990000-0000-7000-8000-000000000001");
        PersonNames.ShortId(account).ShouldBe(PersonNames.ShortId(account));
        PersonNames.ShortId(account).ShouldMatch("^[2-9a-km-z]{4}$");
        PersonNames.WithShortId("Ana Ferreira", account).ShouldBe($"Ana Ferreira ({PersonNames.ShortId(account)})");
        PersonNames.ShortId(Guid.Empty).ShouldNotBe(PersonNames.ShortId(account));
    }
}
