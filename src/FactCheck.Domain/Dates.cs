namespace FactCheck.Domain;

/// <summary>Calendar days are those of the newsroom: <c>now</c> carries its offset.</summary>
internal static class Dates
{
    public static void RefuseFuture(DateOnly? date, DateTimeOffset now, string what, string field)
    {
        if (date > DateOnly.FromDateTime(now.DateTime))
            throw new RuleViolation(new("DateInFuture", $"{what} lies in the future; give a day up to today or leave it empty.", field));
    }
}
