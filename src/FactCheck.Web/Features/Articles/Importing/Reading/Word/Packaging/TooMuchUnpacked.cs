namespace FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

/// <summary>A file in a package goes on after it should have ended.</summary>
internal sealed class TooMuchUnpacked() : IOException("More was unpacked than is read.");
