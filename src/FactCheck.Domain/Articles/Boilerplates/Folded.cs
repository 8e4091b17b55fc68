namespace FactCheck.Domain.Articles.Boilerplates;

/// <summary>Words as they are compared with the known ones.</summary>
internal static class Folded
{
    public static string Fold(string words) => words.Replace('’', '\'').ToLowerInvariant();
}
