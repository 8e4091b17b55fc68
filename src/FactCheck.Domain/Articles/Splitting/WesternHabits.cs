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
                    dr prof hr hrn fr dipl ing mag z.B d.h u.a i.d i.e s.o s.u v.a o.ä bzw ca vgl fa inh evtl ggf inkl sog geb gest gen st
                    str bspw insb zzgl abzgl einschl max min ehem med phil jur rer nat theol hist pol habil frz engl lat österr schweiz dt
                    südd schles schwäb röm kath ev entspr gebr gesch frl ausg kgl eigtl näml jew exkl gek allg bibl möbl tägl amtl urspr
                    mtl jhrl hrsg verh verw erw beil gem lt zzt zw rd sel adr abt reg mind ggfs spezif ursprüngl hpts kfm Msgr Kard
                    Bf Ebf Abg hll
                    """
                ),
                (Abbreviation.BeforeNumber, "nr s art abs bd kap abb ziff aufl fn tab std op lit hs"),
                (Abbreviation.Often, "usw etc v.Chr n.Chr u.Ä"),
                (
                    Abbreviation.Seldom,
                    """
                    hbf jr sen jun co inc ltd e.V a.D jh jhd jahrh dtzd pfd min sek std Jan Feb Mär Apr Jul Aug Sep Sept Okt Nov Dez mio
                    mrd tsd
                    """
                ),
            ],
            starters: """
            der die das ein eine einer einem einen dem den des er sie es wir ich ihr man dieser diese dieses damit danach dabei dann doch
            aber und oder in im am an auf bei mit nach von vor zu zum zur seit für durch über unter wenn als weil während auch noch nur so
            wie was wer wo beide alle viele einige kein keine niemand hier dort heute gestern morgen jetzt ihre seine unser unsere mehr
            etwa rund laut
            """
        )
        {
            OrdinalsBeforeCapitals = true,
        };

    public static Habits French { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    """
                    m mm mr dr pr me mgr st ste p.ex c.-à-d cf env av apr boul prof éd coll bull hôp adr anc réf encycl append imprim
                    indus équiv syst gouv bd fbg dép gén lt cdt mme mlle mlles mmes config collab niv illustr auj
                    """
                ),
                (Abbreviation.BeforeNumber, "n° nº no art p pp vol chap fig al éd ann tabl"),
                (Abbreviation.Often, "etc"),
                (Abbreviation.Seldom, "jr janv févr avr juil sept oct nov déc cie inc S.A J.-C"),
            ],
            starters: """
            le la les l un une des du de d ce cette ces cet c il elle ils elles on nous vous je j en dans sur à au aux avec pour par mais
            et ou or selon après avant depuis pendant quand lorsque si comme son sa ses leur leurs qui que quoi
            """
        )
        {
            SpacesQuotes = true,
        };

    public static Habits Spanish { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    """
                    sr sra srta sres srs sras srtas dr dra drs d dña da ud uds vd vds prof profa ing arq lic licdo licda ldo lda lcdo lcda
                    gral cnel tte cap comte alm av avda c p.ej ej v.gr ee ff jj rr ss excmo excma excmos exmo exma ilmo ilma ilmos rvdo
                    rvda rvdmo mons hnos depto dpto dptos dtor dto prov fund vid cf cfr vs ntra ntro sto sta vda mtro aprox tel ed
                    """
                ),
                (Abbreviation.BeforeNumber, "n° nº núm no art arts p pág págs pp vol cap fig"),
                (Abbreviation.Often, "etc a.C d.C"),
                (Abbreviation.Seldom, "uu aa oo hh cc mm cía sdad ltda ltd inc jr S.A S.L ene feb mar abr jun jul ago sept oct nov dic"),
            ],
            starters: """
            el la los las lo un una unos unas en de del a al con por para pero y o es son fue no se su sus este esta esto estos estas ese
            esa él ella ellos ellas yo nosotros según después antes desde durante cuando si como qué quién dónde también
            """
        );
}
