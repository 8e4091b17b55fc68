namespace FactCheck.Domain.Articles.Revising;

/// <summary>Scripts that set no spaces between words.</summary>
internal static class UnspacedScript
{
    /// <summary>Whether a character stands for itself in such a script.</summary>
    public static bool Has(char c) =>
        c
            is >= '\u2E80'
                and <= '\uA4CF'
                or >= '\uF900'
                and <= '\uFAFF'
                or >= '\uFF66'
                and <= '\uFF9F'
                or >= '\u0E00'
                and <= '\u0EFF'
                or >= '\u1000'
                and <= '\u109F'
                or >= '\u1780'
                and <= '\u17FF';
}
