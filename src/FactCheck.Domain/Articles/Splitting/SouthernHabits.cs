namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The habits of Romance languages beside French and Spanish, and of Greek and Turkish.</summary>
internal static class SouthernHabits
{
    public static Habits Italian { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "dr sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch geom rag sen gen col cap mons "
                        + "ss es p.es ecc.mo "
                        + "cfr ca sec vs p.zza str c.so l.go tel on onn ten brig cav comm uff gr mitt div ag int cosid ecc.ma"
                ),
                (Abbreviation.BeforeNumber, "n nn nr art artt p pp pag pagg vol cap fig tab tav sez all lett c comma"),
                (Abbreviation.Often, "ecc etc a.C d.C"),
                (Abbreviation.Seldom, "cit cd S.p.A S.r.l jr gen feb mar apr mag giu lug ago set sett ott nov dic"),
            ],
            starters: "il lo la i gli le un uno una l di del della dei a al alla in nel nella con su per da dal tra fra "
                + "e ma o se non che chi "
                + "come quando dove perché poi anche questo questa quello quella lui lei loro noi voi io ci si è sono ha hanno dopo prima"
        );

    public static Habits Portuguese { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "sr sra srs sras srta dr dra drs prof profa eng arq exmo exma gen cel cap maj ten sgt av r trav pç d dna st sto sta "
                        + "p.ex ex tel pe fr ilmo ilma sra dras cf vs séc sécs ed ref trad dep gov pres des adm dir apt pq "
                        + "cx aprox esp jd lgo prç"
                ),
                (Abbreviation.BeforeNumber, "n nº n° núm art arts p pág págs pp vol cap caps fig figs tab fasc índ obs"),
                (Abbreviation.Often, "etc a.C d.C al"),
                (Abbreviation.Seldom, "min Ltda Cia S.A jr jan fev mar abr mai jun jul ago set out nov dez"),
            ],
            starters: "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com e mas ou se "
                + "não que quem como quando "
                + "onde porque depois também este esta esse essa aquele ele ela eles elas nós eu foi é são há segundo após antes"
        );

    public static Habits Catalan { get; } =
        new(
            [
                (Abbreviation.Never, "sr sra srta srs dr dra prof av avda c pl ctra p.ex st sta il·lm hble excm mn gral cf vs tel aprox"),
                (Abbreviation.BeforeNumber, "núm n art p pàg pàgs vol cap fig"),
                (Abbreviation.Often, "etc a.C d.C"),
                (Abbreviation.Seldom, "S.A S.L cia jr gen febr abr jul ag set oct nov des"),
            ],
            starters: "el la els les un una uns unes de del dels a al als amb per i o però que qui com quan on si no és són va van ha han "
                + "segons després abans des aquest aquesta això ell ella ells elles nosaltres jo també"
        );

    public static Habits Romanian { get; } =
        new(
            [
                (Abbreviation.Never, "dl dna dra d-l d-na dr prof ing gen col cpt lt str bd bdul șos nr.crt ex p.ex sf tel jud com"),
                (Abbreviation.BeforeNumber, "nr art alin pag p vol cap fig lit"),
                (Abbreviation.Often, "etc ș.a ș.a.m.d î.Hr d.Hr"),
                (Abbreviation.Seldom, "S.A S.R.L ian feb mar apr iun iul aug sept oct nov dec"),
            ],
            starters: "un o unei unui de din la în cu pe prin pentru și dar sau dacă nu că cine cum când unde după el "
                + "ea ei ele noi voi eu "
                + "acest această acesta aceasta este sunt a au"
        );

    public static Habits Greek { get; } =
        new(
            [
                (Abbreviation.Never, "κ κα κος κ.κ δρ καθ π.χ δηλ βλ πρβλ αγ οδ λεωφ τηλ στρ"),
                (Abbreviation.BeforeNumber, "αρ αριθ σ σελ άρθρ παρ τόμ κεφ εικ"),
                (Abbreviation.Often, "κ.λπ κλπ κ.ά κ.τ.λ π.Χ μ.Χ π.μ μ.μ"),
                (Abbreviation.Seldom, "Α.Ε Ε.Π.Ε Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ"),
            ],
            starters: "ο η το οι τα ένας μια ένα του της των στο στη στον στην στους στα από με για και αλλά ή αν δεν δε να θα που ποιος "
                + "πώς πότε όταν γιατί μετά αυτός αυτή αυτό εμείς εσείς εγώ είναι ήταν",
            asking: ";"
        );

    public static Habits Turkish { get; } =
        new(
            [
                (Abbreviation.Never, "dr prof doç yrd av sn müh mim gen alb yzb op ör örn bkz mah cad sok sk blv apt tel st"),
                (Abbreviation.BeforeNumber, "no s sf md m c böl şek çiz"),
                (Abbreviation.Often, "vb vs vd M.Ö M.S"),
                (Abbreviation.Seldom, "A.Ş Ltd Şti T.C Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara"),
            ],
            starters: "bu şu o bir ve ama fakat ancak ya da için ile gibi kadar sonra önce çünkü eğer "
                + "ne kim nasıl neden nerede biz siz ben onlar"
        )
        {
            OrdinalsBeforeCapitals = true,
        };
}
