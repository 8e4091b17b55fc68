using FactCheck.Domain;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Why a file cannot be read, each in one sentence.</summary>
internal static class Unreadable
{
    public const string Field = "Upload";

    public static RuleViolation OtherKind() =>
        Because("OtherKind", "Choose a .txt, .md, .html or .docx file; other kinds cannot be read as an article.");

    public static RuleViolation NotUtf8() => Because("NotUtf8", "This file is not UTF-8 text; save it as UTF-8 and choose it again.");

    public static RuleViolation UnknownEncoding() =>
        Because(
            "UnknownEncoding",
            "This page does not say how its characters are encoded and is not UTF-8; save it as UTF-8 and choose it again."
        );

    public static RuleViolation PageTooLarge() =>
        Because("PageTooLarge", "This page has more than 5 MB; save the article alone, or paste its text.");

    public static RuleViolation NestedTooDeeply() =>
        Because("NestedTooDeeply", "The tags of this page are nested too deeply to be an article; paste its text instead.");

    public static RuleViolation TooManyElements() =>
        Because("TooManyElements", "This page has too many elements to be an article; paste its text instead.");

    public static RuleViolation NoArticle() => Because("NoArticle", "No article was found in this page; paste its text instead.");

    public static RuleViolation TookTooLong() =>
        Because("TookTooLong", "Reading this page took too much time or memory; paste its text instead.");

    public static RuleViolation Busy() => Because("Busy", "Other files are being read at the moment; try again in a few seconds.");

    public static RuleViolation NoNode() =>
        Because(
            "NoNode",
            "Web pages cannot be read on this server, because Node.js does not run; paste the text, and tell whoever looks after the server."
        );

    public static RuleViolation NotWord() => Because("NotWord", "This is not a Word document; save it as .docx and choose it again.");

    public static RuleViolation Encrypted() =>
        Because(
            "Encrypted",
            "This document is protected by a password or in the old .doc format; save it as .docx without a password and choose it again."
        );

    public static RuleViolation WordTooLarge() =>
        Because("WordTooLarge", "This document unpacks to more than an article can hold; save its text alone and choose that.");

    public static RuleViolation NoText() => Because("NoText", "There is no text in this file.");

    private static RuleViolation Because(string code, string sentence) => new(new Refusal(code, sentence, Field));
}
