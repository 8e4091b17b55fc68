namespace FactCheck.Web.Features.Articles.Noting;

/// <summary>Notes to be listed, each at its words.</summary>
/// <param name="Claim">The claim that they can be taken over for as evidence; null where they cannot.</param>
/// <param name="Settles">The article in which those without a place can be settled; null where they cannot.</param>
public sealed record NoteItems(IReadOnlyList<NoteView> Notes, string Language, Guid? Claim = null, Guid? Settles = null)
{
    /// <summary>Whether they are what addresses of notes lead to; on a page with two lists one of them is.</summary>
    public bool AreTargets { get; init; } = true;
}
