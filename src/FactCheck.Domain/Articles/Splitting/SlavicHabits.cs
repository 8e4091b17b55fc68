namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The habits of Slavic languages.</summary>
internal static class SlavicHabits
{
    public static Habits Ukrainian { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "ім мал рос укр англ вул просп пров бул пл смт див напр тобто т.зв т.є нар зав заст св акад проф доц гр ред пор "
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
                    "им мал рос англ лат ул просп пер бул пл пос напр т.е т.н т.к отд адм зам зав св преп акад проф "
                        + "доц гр ред ср канд полк ген кап с о д кв тел"
                ),
                (Abbreviation.BeforeNumber, "стр п пп рис табл том № гл"),
                (Abbreviation.AfterNumber, "г гг в вв ст ч см т м"),
                (Abbreviation.Often, "т.д т.п др пр н.э млн млрд тыс трлн руб коп долл мин сек км кг мм га"),
                (Abbreviation.Seldom, "обл оз янв февр апр авг сент окт нояб дек"),
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
                        + "red tel woj pow gm ś.p pt ppłk ppor st płd płn dyr wicedyr tel"
                ),
                (Abbreviation.BeforeNumber, "nr art ust pkt par s str t rozdz rys tab poz godz"),
                (Abbreviation.Often, "itd itp etc p.n.e n.e mln mld zł gr min sek"),
                (Abbreviation.AfterNumber, "r w"),
                (Abbreviation.Seldom, "S.A tys sp jr sty lut mar kwi maj cze lip sie wrz paź lis gru"),
            ],
            prepositions: "w we z ze od do po przed przy za nad pod na około ku między",
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
                (Abbreviation.BeforeNumber, "č čl r odst s str sv kap obr tab písm"),
                (Abbreviation.Often, "atd apod aj etc př.n.l n.l hod min"),
                (Abbreviation.Seldom, "a.s s.r.o tis mil mld jr st ml"),
            ],
            starters: "v ve z ze na do od po při za pod nad o i a ale nebo či jestli když protože že to ten ta ti tato tento on ona "
                + "ono oni my "
                + "vy já jak co kdo kde proč také ne je jsou byl byla bylo podle"
        )
        {
            OrdinalsBeforeCapitals = true,
        };

    public static Habits Bulgarian { get; } =
        new(
            [
                (Abbreviation.Never, "ул бул пл гр с жк г-н г-жа д-р проф доц инж арх акад ген полк кап им св напр т.е т.нар вж ср тел"),
                (Abbreviation.BeforeNumber, "стр чл ал т рис табл бр №"),
                (Abbreviation.AfterNumber, "г в"),
                (Abbreviation.Often, "и.др др т.н пр.н.е сл.н.е млн млрд хил лв"),
            ],
            prepositions: "в във на с със до от по при за под над между около след преди през",
            starters: "той тя то те това тази този тези но и или а в във на за с до от след преди когато ако ние вие аз как какво кой "
                + "къде не"
        );

    /// <summary>With Serbian, Bosnian and Slovene, which shorten alike, in either script.</summary>
    public static Habits Croatian { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "dr prof doc mr mag ing dipl gđa gđica g gos sv ul trg tj tzv npr odn vl v.d tel akad gen puk kap vč "
                        + "др проф доц инж св ул тј тзв нпр одн акад ген"
                ),
                (Abbreviation.BeforeNumber, "br čl st str sl tab бр чл ст стр"),
                (Abbreviation.AfterNumber, "god st г год"),
                (Abbreviation.Often, "itd sl i.sl pr.Kr n.e итд"),
                (Abbreviation.Seldom, "d.o.o d.d mil mlrd tis јан jr"),
            ],
            prepositions: "u na s sa od do po pri za pod nad oko prije poslije tijekom у на с са од до",
            starters: "on ona ono oni one to taj ta ti ovo ovaj ali i a ili u na za s od do kad kada ako mi vi ja kako što tko ko gdje "
                + "gde ne "
                + "nije je su bio bila prema nakon он она оно они то тај али и или у на за када ако ми ви како шта ко где не"
        )
        {
            OrdinalsBeforeCapitals = true,
        };
}
