namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The habits of Western European languages beside English.</summary>
internal static class WesternHabits
{
    public static Habits German { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    """
                    dr prof hr hrn fr dipl ing mag z.B d.h u.a i.d i.e s.o s.u v.a o.ä bzw ca vgl fa inh evtl ggf inkl sog geb gest 
                    gen st str bspw insb zzgl abzgl einschl max min ehem
                    """
                ),
                (Abbreviation.BeforeNumber, "nr s art abs bd kap abb ziff aufl"),
                (Abbreviation.Often, "usw etc v.Chr n.Chr u.Ä"),
                (Abbreviation.Seldom, "jr sen jun co inc Jan Feb Mär Apr Jul Aug Sep Sept Okt Nov Dez mio mrd tsd"),
            ],
            starters: """
            der die das ein eine einer einem einen dem den des er sie es wir ich ihr man dieser diese dieses damit danach dabei dann doch
            aber und oder in im am an auf bei mit nach von vor zu zum zur seit für durch über unter wenn als
            weil während auch noch nur so wie was wer wo
            """
        )
        {
            OrdinalsBeforeCapitals = true,
        };

    public static Habits French { get; } =
        new(
            [
                (Abbreviation.Never, "m mm mr dr pr me mgr st ste p.ex c.-à-d cf env av apr boul"),
                (Abbreviation.BeforeNumber, "n° nº no art p pp vol chap fig al"),
                (Abbreviation.Often, "etc"),
                (Abbreviation.Seldom, "jr janv févr avr juil sept oct nov déc cie inc S.A J.-C"),
            ],
            starters: """
            le la les l un une des du de d ce cette ces cet c il elle ils elles on nous vous je j en dans sur à au aux avec pour par mais et
            ou or selon après avant depuis pendant quand lorsque si comme son sa ses leur leurs qui que quoi
            """
        )
        {
            SpacesQuotes = true,
        };

    public static Habits Spanish { get; } =
        new(
            [
                (Abbreviation.Never, "sr sra srta sres dr dra d dña ud uds prof ing lic gral cnel av avda c p.ej ee ff"),
                (Abbreviation.BeforeNumber, "n° nº núm no art arts p pág págs pp vol cap fig"),
                (Abbreviation.Often, "etc a.C d.C"),
                (Abbreviation.Seldom, "uu aa cía inc jr S.A S.L ene feb mar abr jun jul ago sept oct nov dic"),
            ],
            starters: """
            el la los las lo un una unos unas en de del a al con por para pero y o es son fue no se su sus este esta esto estos estas ese
            esa él ella ellos ellas yo nosotros según después antes desde durante cuando si como qué quién dónde también
            """
        );
}
