namespace FactCheck.Domain;

/// <summary>A day that somebody types.</summary>
public enum TypedDate
{
    /// <summary>On which an article was published.</summary>
    ArticlePublished,

    /// <summary>On which a source was published.</summary>
    SourcePublished,

    /// <summary>On which a source was looked at.</summary>
    SourceAccessed,

    /// <summary>On which a source was retracted by its publisher.</summary>
    SourceRetracted,

    /// <summary>On which a claim was stated.</summary>
    ClaimStated,
}

/// <summary>Calendar days are those of the newsroom: <c>now</c> carries its offset.</summary>
internal static class Dates
{
    public static void RefuseFuture(DateOnly? date, DateTimeOffset now, TypedDate what, string field)
    {
        if (date > DateOnly.FromDateTime(now.DateTime))
            throw new RuleViolation(DateRefusals.DateInFuture(what, field));
    }
}

/// <summary>Why a value cannot be taken, wherever it is typed.</summary>
public static class DateRefusals
{
    /// <summary>The day has not come yet.</summary>
    public static Refusal DateInFuture(TypedDate what, string field) => new(nameof(DateInFuture), what) { Field = field };
}
