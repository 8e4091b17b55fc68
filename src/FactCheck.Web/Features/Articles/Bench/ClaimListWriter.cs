using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>Writes items of the list of claims; a chapter has thousands.</summary>
public sealed class ClaimListWriter(WorkbenchView view, HtmlEncoder encoder, Func<string, string> icon)
{
    /// <summary>One item.</summary>
    public string Item(ClaimLine claim, bool inHand)
    {
        var html = new StringBuilder("<li");
        if (claim.IsSettled)
            html.Append(" class=\"settled\"");
        html.Append(
            CultureInfo.InvariantCulture,
            $" data-claim=\"{claim.Number}\" data-id=\"{claim.Id}\"><a href=\"{Routes.ArticleAtClaim(view.Sheet.Id, claim.Id)}\""
        );
        if (inHand)
            html.Append(" aria-current=\"true\"");
        html.Append(CultureInfo.InvariantCulture, $"><span class=\"num\">{claim.Number}</span><span class=\"statement\" dir=\"auto\">");
        html.Append(encoder.Encode(claim.Statement)).Append("</span><span class=\"line\">");
        var state = claim.State.ToString();
        Sign(html, "state", StateLook.Slug(state), StateLook.Word(state));
        if (claim.Rating is { } rating)
            Sign(html, "rating", encoder.Encode(rating.Key), encoder.Encode(rating.Name));
        if (claim is { IsSettled: false, Assignee: { } assignee })
            html.Append("<span class=\"meta\">").Append(encoder.Encode(assignee)).Append("</span>");
        return html.Append("</span></a></li>\n").ToString();
    }

    private void Sign(StringBuilder html, string kind, string key, string word) =>
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"{kind}\" data-{kind}=\"{key}\">")
            .Append(icon($"{kind}-{key}"))
            .Append(word)
            .Append("</span>");
}

/// <summary><c>&lt;claim-list bench="@Model.View" /&gt;</c>: the items of the list.</summary>
[HtmlTargetElement("claim-list", Attributes = "bench")]
public sealed class ClaimListTagHelper(IFileVersionProvider versions, HtmlEncoder encoder) : ViewTagHelper
{
    public WorkbenchView Bench { get; set; } = null!;

    /// <summary>The one claim that is wanted, when not all of them are.</summary>
    public ClaimLine? Only { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var sprite = new IconSprite(versions).Markup(View);
        foreach (
            var item in Only is null
                ? Bench.Drawn.List(Bench, encoder, sprite)
                : [new ClaimListWriter(Bench, encoder, sprite.Icon).Item(Only, Only.Id == Bench.Hand?.Line.Id)]
        )
            output.Content.AppendHtml(item);
    }
}
