namespace FactCheck.Domain.Articles.Boilerplates;

/// <summary>What is said of a line that looks like no part of the article.</summary>
public static class BoilerplateRemarks
{
    /// <summary>It came with the page, and this is what it is.</summary>
    public static Remark NoPartOfTheArticle(BoilerplateKind kind) => new(nameof(NoPartOfTheArticle), kind);

    /// <summary>So many left it out, the latest too.</summary>
    public static Remark LineWasLeftOut(int articles) => new(nameof(LineWasLeftOut), articles);

    /// <summary>So many kept it, the latest too.</summary>
    public static Remark LineWasKept(int articles) => new(nameof(LineWasKept), articles);

    /// <summary>So many kept lines of its kind, and none left one out.</summary>
    public static Remark KindWasKept(int articles) => new(nameof(KindWasKept), articles);
}
