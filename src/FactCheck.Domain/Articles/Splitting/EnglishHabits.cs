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
                    pres supt det insp amb atty mt ft vs e.g i.e cf viz approx incl excl cllr cllrs ald messrs mmes pte ofc ven cdr cpt
                    gens govs Rt Det pfc spc radm vadm cmdrs supts dets Mgr Comm Asst asst assoc intl natl Assemb msgr fr br Hon.B.A
                    lt.cdr
                    """
                ),
                (
                    Abbreviation.BeforeNumber,
                    "no nos n° nº rs tk apt ste rte hwy fol num fn sq ed eds suppl app cl ex art arts fig figs ch vol vols p "
                        + "pp para paras par pars chap chaps bk bks pt pts secs sec ver ca c"
                ),
                (Abbreviation.Often, "etc al"),
                (Abbreviation.Time, "a.m p.m"),
                (
                    Abbreviation.Seldom,
                    """
                    exec st ave blvd rd hwy pkwy bldg apt sq inc ltd co corp llc plc bros jr sr esq dept univ assn ph.d corps pty plcs
                    misc adv yr govt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark
                    Calif Colo Conn Fla Ill Kan Mass Mich Minn Mont Neb Nev Okla Tenn Tex Wash Wis Va Md Pa Ga Ky Mo Ore Vt Wyo Del La Ont
                    Que Sask Alta cent
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
            openers: """
            police officials officers authorities witnesses residents crews firefighters prosecutors investigators detectives reporters
            journalists critics analysts economists experts researchers scientists doctors nurses patients workers employees unions
            teachers students pupils parents voters lawmakers legislators ministers senators diplomats leaders soldiers troops rescuers
            protesters demonstrators activists campaigners neighbors neighbours neighbourhoods shares stocks prices sales profits exports
            imports wages rents taxes costs rates tariffs people nobody everyone everybody someone somebody others none nothing something
            men women children families farmers fishermen drivers passengers customers consumers buyers sellers investors shareholders
            traders lawyers attorneys judges jurors trials talks negotiations elections polls turnout unemployment inflation growth demand
            production two three four five six seven eight nine ten hundreds thousands dozens millions more fewer less about almost nearly
            roughly further local former senior new old big small no not never
            """,
            prepositions: "at by in on from to of for with about around near until till since before after during between across within "
                + "outside over under through against",
            zones: "et est edt ct pt gmt utc bst cet eastern central mountain pacific monday tuesday wednesday thursday "
                + "friday saturday sunday",
            shouted: "records inc ltd corp magazine brands holdings entertainment studios pictures publications",
            sayings: """
            said says asked asks added adds told tells wrote writes replied replies answered answers shouted cried whispered exclaimed
            wondered insisted argued recalled explained noted warned continued concluded joked demanded
            """,
            telling: "that he she they it we nothing no how whether if why what him her"
        );
}
