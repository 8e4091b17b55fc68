namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The habits of Slavic languages.</summary>
internal static class SlavicHabits
{
    public static Habits Ukrainian { get; } =
        new(
            [
                (
                    Abbreviation.Never,
                    "ім вул просп пров бул пл смт див напр тобто т.зв т.є акад проф доц гр ред пор канд полк ген кап м с о буд кв тел"
                ),
                (Abbreviation.BeforeNumber, "стор п пп ч рис табл том № гл"),
                (Abbreviation.AfterNumber, "р рр ст см т"),
                (Abbreviation.Often, "т.д т.п т.ін ін н.е млн млрд тис трлн грн коп дол хв год сек км кг мм га"),
                (Abbreviation.Seldom, "обл оз"),
            ],
            starters: "він вона воно вони це цей ця ці той та але і й або у в на за з із до від про для після перед під коли якщо тому "
                + "також ми ви я як що хто де"
        );

    public static Habits Russian { get; } =
        new(
            [
                (Abbreviation.Never, "им ул просп пер бул пл пос напр т.е т.н т.к акад проф доц гр ред ср канд полк ген кап с о д кв тел"),
                (Abbreviation.BeforeNumber, "стр п пп рис табл том № гл"),
                (Abbreviation.AfterNumber, "г гг в вв ст ч см т м"),
                (Abbreviation.Often, "т.д т.п др пр н.э млн млрд тыс трлн руб коп долл мин сек км кг мм га"),
                (Abbreviation.Seldom, "обл оз"),
            ],
            starters: "он она оно они это этот эта эти тот но и или а у в на за с со до от о об про для после перед под когда если поэтому "
                + "также мы вы я как что кто где"
        );
}
