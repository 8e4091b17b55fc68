namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The habits of Slavic languages.</summary>
internal static class SlavicHabits
{
    public static Habits Ukrainian { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "ім мал рос укр англ вул просп пров бул пл смт див напр тобто т.зв т.є акад проф доц гр ред пор "
                        + "канд полк ген кап м с о буд кв тел"
                ),
                (Abbreviation.BeforeNumber, "стор п пп ч рис табл том № гл"),
                (Abbreviation.AfterNumber, "р рр ст см т"),
                (Abbreviation.Often, "т.д т.п т.ін ін н.е млн млрд тис трлн грн коп дол хв год сек км кг мм га"),
                (Abbreviation.Seldom, "обл оз"),
            ],
            prepositions: "в у на з із зі до від по при за під над між про для після перед через протягом близько",
            starters: "він вона воно вони це цей ця ці той та але і й або у в на за з із до від про для після перед під коли якщо тому "
                + "також ми ви я як що хто де"
        );

    public static Habits Russian { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "им мал рос англ лат ул просп пер бул пл пос напр т.е т.н т.к акад проф доц гр ред ср канд полк ген кап с о д кв тел"
                ),
                (Abbreviation.BeforeNumber, "стр п пп рис табл том № гл"),
                (Abbreviation.AfterNumber, "г гг в вв ст ч см т м"),
                (Abbreviation.Often, "т.д т.п др пр н.э млн млрд тыс трлн руб коп долл мин сек км кг мм га"),
                (Abbreviation.Seldom, "обл оз"),
            ],
            prepositions: "в во у на с со до от по при за под над между о об про для после перед через около",
            starters: "он она оно они это этот эта эти тот но и или а у в на за с со до от о об про для после перед под когда если поэтому "
                + "также мы вы я как что кто где"
        );

    public static Habits Polish { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "dr hab prof mgr inż lek ks bp abp o św płk gen kpt mjr por sierż ul al pl os np tj tzn tzw m.in ok ww jw wg zob por "
                        + "red tel woj pow gm ś.p"
                ),
                (Abbreviation.BeforeNumber, "nr art ust pkt par s str t rozdz rys tab poz"),
                (Abbreviation.Often, "itd itp etc p.n.e n.e r w tys mln mld zł gr godz min sek"),
                (Abbreviation.Seldom, "S.A sp jr sty lut mar kwi maj cze lip sie wrz paź lis gru"),
            ],
            starters: "w we z ze na do od po przy za pod nad o i a ale lub czy jeśli gdy kiedy bo że to ten ta te ci tamten on ona ono "
                + "oni one "
                + "my wy ja jak co kto gdzie dlaczego także nie jest są był była było według jednak"
        );

    public static Habits Czech { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "p pí sl dr prof doc ing mgr bc judr mudr phdr rndr gen plk kpt mjr por sv tř ul např tj tzv tzn mj popř resp cca "
                        + "srov viz tel vč napr t.j ul"
                ),
                (Abbreviation.BeforeNumber, "č čl odst s str sv kap obr tab písm"),
                (Abbreviation.Often, "atd apod aj etc př.n.l n.l tis mil mld hod min"),
                (Abbreviation.Seldom, "a.s s.r.o jr st ml"),
            ],
            starters: "v ve z ze na do od po při za pod nad o i a ale nebo či jestli když protože že to ten ta ti tato tento on ona "
                + "ono oni my "
                + "vy já jak co kdo kde proč také ne je jsou byl byla bylo podle"
        )
        {
            OrdinalsBeforeCapitals = true,
        };
}
