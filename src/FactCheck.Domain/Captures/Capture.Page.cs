namespace FactCheck.Domain.Captures;

public sealed partial class Capture
{
    /// <summary>What is kept, as one value; null where nothing is.</summary>
    public CapturedPage? Page =>
        State != CaptureState.Kept
            ? null
            : new(
                KeptAt!.Value,
                new(
                    FinalAddress!,
                    Redirects ?? [],
                    Status!.Value,
                    MediaType,
                    Sha256!,
                    Length!.Value,
                    CertificateSha256,
                    CertificateSubject
                ),
                new(PageTitle, PageSite, PageAuthor, PagePublishedOn, PageLanguage),
                new(WaczSha256!, WaczLength!.Value, TextSha256)
            );
}
