namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>What every report says in the same words: how we check, and how a reader verifies.</summary>
internal static class HouseWords
{
    public static IReadOnlyList<string> Method { get; } =
    [
        "Each claim is tied to the exact words of the article before anyone looks for evidence. Checkers look for primary "
            + "sources first, and record what speaks against a claim as carefully as what speaks for it.",
        "A verdict is a rating on the scale below, a conclusion in one sentence, and a rationale that cites the evidence by "
            + "number. An editor who wrote no part of it approves it or returns it with a reason.",
        "An approval covers exactly what the editor saw: the statement, the words it is tied to, the evidence and the verdict. "
            + "Any later change ends the approval. Every step is recorded in an audit trail in which each record seals the one before "
            + "it.",
    ];

    /// <summary>What the statement begins with, in every wording that it ever has.</summary>
    public const string OneEditorBegins = "This newsroom has one editor:";

    /// <summary>Said where <c>Newsroom:OneEditor</c> holds.</summary>
    public const string OneEditor =
        OneEditorBegins
        + " whoever issued this report may be the only one who wrote its bottom line, its scope and its correction note, and one "
        + "person may withdraw it.";

    public static IReadOnlyList<string> Verify { get; } =
    [
        "Open {address} and see whether this version is current, superseded or withdrawn.",
        "On the same site, choose “Verify a report” and give it this file: it answers whether the file is genuine, unchanged and current.",
        "Without us: open the file in a PDF reader that checks signatures. It must show one signature, by the newsroom named "
            + "above, over the whole document.",
        "Compare the SHA-256 of the file with the one on the report’s page; a single changed byte gives another number.",
        "The file carries all that it prints as data, in the attachment report.json.",
    ];
}
