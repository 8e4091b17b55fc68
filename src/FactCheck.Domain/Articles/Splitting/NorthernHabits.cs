namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The habits of Dutch, the Nordic languages and Hungarian.</summary>
internal static class NorthernHabits
{
    public static Habits Dutch { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "dhr mevr mw mr drs dr ir ing prof ds bc ba gen kol kap lt sgt st str bijv bv o.a m.b.t t.o.v i.v.m d.w.z "
                        + "m.a.w z.g zgn "
                        + "incl excl ca resp evt max min vgl mej weled nl t.a.v t.g.v i.p.v n.a.v o.l.v o.i.d a.d.h.v zg zog "
                        + "v.w.b a.u.b tel"
                ),
                (Abbreviation.BeforeNumber, "nr nrs art p pp blz hfst fig afb jrg"),
                (Abbreviation.Often, "enz etc e.d e.a v.Chr n.Chr"),
                (Abbreviation.Seldom, "B.V N.V jr sr jan feb mrt apr jun jul aug sept okt nov dec"),
            ],
            starters: "de het een dit dat deze die er hij zij ze wij we ik jij u jullie en maar of want dus in op aan bij met na "
                + "van voor door "
                + "om uit over onder tot als toen wanneer omdat hoewel ook nog niet wat wie waar hoe volgens"
        );

    public static Habits Swedish { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "t.ex tex d.v.s dvs bl.a ev äv ang avd s.k f.d p.g.a m.a.o o.d ca fr.o.m t.o.m jfr inkl exkl resp dr "
                        + "prof fil hr fru st forts tel"
                ),
                (Abbreviation.BeforeNumber, "nr s sid kap fig tab art"),
                (Abbreviation.Often, "osv etc m.m m.fl f.Kr e.Kr"),
                (Abbreviation.Seldom, "jr jan feb mars apr aug sept okt nov dec"),
            ],
            starters: "det den de en ett han hon vi jag ni du och men eller så i på av till för med om från efter före under över när där "
                + "hur vad vem varför också inte enligt denna detta dessa"
        );

    public static Habits Danish { get; } = new(NordicAbbreviations, NordicStarters) { OrdinalsBeforeCapitals = true };

    public static Habits Norwegian { get; } = new(NordicAbbreviations, NordicStarters) { OrdinalsBeforeCapitals = true };

    public static Habits Finnish { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    """
                    esim ns ts nk n tri toht pres kans.ed maist toim toimitusj prof rva hra hlö ko ao em vrt mts ks puh os
                    """
                ),
                (Abbreviation.BeforeNumber, "nro s ss kpl art kuv"),
                (Abbreviation.Often, "jne ym yms eKr jKr eaa jaa"),
                (Abbreviation.Seldom, "oy ab jr tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk"),
            ],
            starters: "hän he se ne tämä nämä tuo minä me te sinä ja mutta tai vai jos kun koska että vaikka kuka mikä missä milloin miksi "
                + "miten myös ei on oli ovat"
        )
        {
            OrdinalsBeforeCapitals = true,
        };

    public static Habits Hungarian { get; } =
        new(
            [
                (Abbreviation.Never, "dr prof ifj id özv pl ill kb ti ui vö ld sz u krt tel gen ezds mb uő"),
                (Abbreviation.BeforeNumber, "old o tábl"),
                (Abbreviation.Often, "stb i.e i.sz Kr.e Kr.u"),
                (Abbreviation.Seldom, "Kft Zrt Bt jan feb márc ápr máj jún júl aug szept okt nov dec"),
            ],
            starters: "a az egy ez ezek azok ő ők mi ti én te és de vagy ha mert hogy amikor ahol ki mit hol mikor miért hogyan "
                + "is nem van volt"
        )
        {
            OrdinalsBeforeCapitals = true,
        };

    private static (Abbreviation, string)[] NordicAbbreviations =>
        [
            (
                Abbreviation.Never,
                "f.eks bl.a ang afd avd d.v.s dvs s.k p.g.a pga ca inkl ekskl jf jfr evt hhv m.h.t mht dr prof hr fr frk st "
                    + "tlf adv cand mag dir kst"
            ),
            (Abbreviation.BeforeNumber, "nr s side kap fig tab art stk pkt"),
            (Abbreviation.Often, "osv etc mv m.v m.m mm m.fl mfl f.Kr e.Kr"),
            (Abbreviation.Seldom, "jr mio mia mill mrd kr jan feb mar apr jun jul aug sep sept okt nov dec des"),
        ];

    private static string NordicStarters =>
        "det den de en et ei han hun hen vi jeg du dere og men eller så i på av af til for med om fra etter efter før under over når der "
        + "hvor hva hvad hvem hvorfor også ikke ifølge denne dette disse";
}
