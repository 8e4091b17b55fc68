using FactCheck.Domain.People;

namespace FactCheck.Domain.Tests.People;

public class PersonNamesTests
{
    private static readonly string[] Plains =
    [
        .. Enumerable.Range('a', 26).Select(c => ((char)c).ToString()),
        "ss",
        "ae",
        "oe",
        "hv",
        "oi",
        "ou",
        "dz",
        "ij",
        "lj",
        "nj",
    ];
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

    [Theory]
    [InlineData("Jonas Lindǫvist")] // o with ogonek
    [InlineData("Jonas Lindo\u0328vist")] // the same, taken apart
    [InlineData("Jonas Lindǭvist")]
    [InlineData("Jonas Lindɋvist")]
    [InlineData("Jonas Łindqvist")]
    [InlineData("Jonas Lindqviʂt")]
    [InlineData("Jonas Lindqvisƭ")]
    [InlineData("Jonaŝ Lindqvişt")]
    [InlineData("Joɲas Lindqvist")]
    [InlineData("Jonas Lin\u0335dqvist")] // a stroke laid over
    [InlineData("Jonas Linđqvist")]
    [InlineData("Ɉonas Lindqvist")]
    [InlineData("Jonᶏs Lindqvist")]
    [InlineData("Įonas Lindqvist")]
    [InlineData("Jɵnas Lindqvist")]
    [InlineData("Jonas Lindqꝟist")]
    [InlineData("Jonaꞅ Lindqvist")] // insular s
    public void A_tail_a_hook_or_a_stroke_makes_no_other_name(string name) => PersonNames.Alike(name, Others).ShouldBe(["Jonas Lindqvist"]);

    [Fact]
    public void A_letter_that_is_drawn_as_another_than_it_is_read_is_taken_for_either()
    {
        PersonNames.Alike("Bjǫrn Falk", ["Bjorn Falk"]).ShouldBe(["Bjorn Falk"]);
        PersonNames.Alike("Roſa Falk", ["Rosa Falk", "Rofa Falk"]).ShouldBe(["Rosa Falk", "Rofa Falk"]);
        PersonNames.Alike("Bjǫrn Falk", ["Bjarn Falk"]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_Latin_letter_of_the_first_three_blocks_is_taken_for_a_plain_one()
    {
        var strange = Enumerable
            .Range(0xC0, 0x250 - 0xC0)
            .Concat(Enumerable.Range(0x1E00, 0x100))
            .Select(c => ((char)c).ToString())
            .Where(c => char.IsLetter(c[0]) && !"ƍƛƺƻƼƾǁǂǃȸȹɁɂẟỺỻ".Contains(c, StringComparison.Ordinal))
            .Where(c => !Plains.Any(plain => PersonNames.Alike($"Ma{c}no Rossi", [$"Ma{plain}no Rossi"]).Any()));

        string.Concat(strange).ShouldBe("");
    }

    [Theory]
    [InlineData("Айгүл Қасымова", "Айгул Касымова")]
    [InlineData("Анна Өрлова", "Анна Орлова")]
    [InlineData("Ҳасан Холов", "Хасан Холов")]
    public void So_with_Cyrillic_letters(string name, string other) => PersonNames.Alike(name, [other]).ShouldBe([other]);

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

    [Theory]
    [InlineData("Zоra Nikolic", "Zоra")]
    [InlineData("Zora Νikolic", "Νikolic")]
    [InlineData("Иванoв Пётр", "Иванoв")]
    [InlineData("Նora Nikolic", "Նora")]
    [InlineData("Ꮃora Nikolic", "Ꮃora")]
    public void A_word_is_written_in_one_alphabet(string name, string word) =>
        PersonNames.WhyNotNamed(name, Others).ShouldBe(NameRefusals.NameMixesScripts(word));

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
