namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The habits of English.</summary>
internal static class EnglishHabits
{
    public static Habits English { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    """
                    mr mrs ms messrs mx dr drs prof profs rev revd hon gen lt col sgt cpl capt cmdr maj adm brig pvt gov sen sens rep reps
                    pres supt det insp amb atty mt ft vs e.g i.e cf viz approx incl excl cllr cllrs ald messrs mmes pte ofc
                    ven cdr cpt gens govs
                    """
                ),
                (
                    Abbreviation.BeforeNumber,
                    "no nos n° nº fol ed eds suppl app cl ex art arts fig figs ch vol vols p pp para paras sec ver ca c"
                ),
                (Abbreviation.Often, "etc al"),
                (Abbreviation.Time, "a.m p.m"),
                (
                    Abbreviation.Seldom,
                    """
                    st ave blvd rd inc ltd co corp llc plc bros jr sr esq dept univ assn ph.d
                    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
                    Ala Ariz Ark Calif Colo Conn Fla Ill Kan Mass Mich Minn Mont Neb Nev Okla Tenn Tex Wash Wis
                    """
                ),
            ],
            starters: """
            the a an this that these those there here it he she they we you i his her its their our my your
            what who when where why how which did does do is are was were have has had can could would should
            but and or so yet nor for in on at by to from with as if after before during since until while although though because
            however meanwhile also then now once one some many most all each every both instead still even only just such
            despite under over between among according last next earlier later today yesterday tomorrow please let
            """,
            prepositions: "at by in on from to of for with about around near until till since before after during between across within "
                + "outside over under through against",
            zones: "et est edt ct pt gmt utc bst cet eastern central mountain pacific monday tuesday wednesday thursday "
                + "friday saturday sunday",
            shouted: "records inc ltd corp magazine brands holdings entertainment studios pictures publications",
            sayings: """
            said says asked asks added adds told tells wrote writes replied replies answered answers shouted cried whispered exclaimed
            wondered insisted argued recalled explained noted warned continued concluded joked demanded
            """
        );
}
