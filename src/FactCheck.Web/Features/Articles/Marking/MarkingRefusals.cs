using FactCheck.Domain;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>Why words cannot be marked.</summary>
public static class MarkingRefusals
{
    public static Refusal SelectionDiffers { get; } = new(nameof(SelectionDiffers)) { Field = "Exact" };
}
