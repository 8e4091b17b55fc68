using FactCheck.Web.Features.Reports.Attachments;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Typesetting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports.Attachments;

/// <summary>Makes the attachments of an article's report without typesetting it.</summary>
internal static class AttachmentDesk
{
    public static Task<IReadOnlyList<ReportAttachment>> Make(ReportSite site, bool isProtected = false) =>
        site.App.Scoped(async services =>
        {
            var material = await services.GetRequiredService<ReportMaterials>().Read(site.Article, default);
            var document = services
                .GetRequiredService<ReportWriter>()
                .Write(
                    material,
                    new("FC-0000-0000", 1, "Bottom line.", null, new(2026, 3, 4, 9, 30, 0, TimeSpan.Zero), OneEditor: false),
                    new("http://localhost")
                );
            if (isProtected)
                document = document with { Sources = [.. document.Sources.Select(s => s with { Protected = "A clerk." })] };
            return await services.GetRequiredService<ReportAttachments>().Write(material, document, default);
        });
}
