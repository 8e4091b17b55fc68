using System.Globalization;
using FactCheck.Web.Features.Articles.Drawing;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>A page with a bench on which claims can be marked.</summary>
public abstract class MarkPage(IMediator mediator, CurrentUser user) : BenchPage(mediator, user)
{
    [BindProperty]
    public MarkClaim Command { get; set; } = new();

    /// <summary>The sentence from which the claimant of the form was read, counted from 1.</summary>
    public int? ReadFrom { get; protected set; }

    /// <summary>What is said beside the field of the claimant.</summary>
    public string ClaimantHint =>
        ReadFrom is { } sentence
            ? string.Create(CultureInfo.InvariantCulture, $"Read from sentence {sentence}. Empty means the article itself.")
            : "A person or an organisation. Empty means the article itself.";

    public override string MarkForm => "~/Features/Articles/Marking/_MarkForm.cshtml";

    public override string MarkTools => "~/Features/Articles/Marking/_MarkTools.cshtml";
}
