using System.Net;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Reports.Attachments;

/// <summary>Fills forms with hostile text, and where a field refuses it in words, with something plain instead.</summary>
internal static class Typist
{
    private static readonly string[] s_reasons =
    [
        "control character",
        "Cut it to",
        "half of a character",
        "full address",
        "private network",
        "not in the article",
        "times in the article",
        "not evidence of this claim",
    ];

    /// <summary>The page after the form was taken, and what every field ended up with.</summary>
    public static async Task<(BrowserPage Page, IReadOnlyDictionary<string, string> Taken)> Type(
        BrowserForm form,
        string button,
        params (string Name, string Hostile, string Plain)[] fields
    )
    {
        var taken = fields.ToDictionary(f => "Command." + f.Name, f => f.Hostile, StringComparer.Ordinal);
        for (var tries = 1; ; tries++)
        {
            var page = await form.Submit([.. taken.Select(t => (t.Key, t.Value))]);
            if (page.Status == HttpStatusCode.OK)
                return (page, taken);

            page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, $"{button}: {page.Text}");
            tries.ShouldBeLessThan(4, string.Join('\n', page.Problems));
            var refused = fields.Where(f => Beside(page, f.Name) is not null).ToList();
            refused.ShouldNotBeEmpty($"{button} was refused without a sentence beside a field: {string.Join(' ', page.Problems)}");
            foreach (var (name, hostile, plain) in refused)
            {
                taken["Command." + name].ShouldBe(hostile, $"{name} refuses plain text: {Beside(page, name)}");
                s_reasons
                    .Any(r => Beside(page, name)!.Contains(r, StringComparison.Ordinal))
                    .ShouldBeTrue($"{name}: {Beside(page, name)} ({hostile})");
                taken["Command." + name] = plain;
            }
            form = page.Form(button);
        }
    }

    private static string? Beside(BrowserPage page, string name) => page.TextOf($"#Command_{name}-error");
}
