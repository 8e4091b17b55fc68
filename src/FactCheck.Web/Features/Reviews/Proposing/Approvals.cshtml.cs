using System.Globalization;
using System.Text.Json;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Web.Features.Reviews.Proposing;

public sealed class ApprovalsPage(IMediator mediator) : FormPage(mediator)
{
    private const string LeftKey = "LeftWaiting";

    [FromQuery]
    public string? Q { get; set; }

    [FromQuery]
    public Guid? Article { get; set; }

    [FromQuery]
    public ProposalKind? Kind { get; set; }

    [FromQuery(Name = "page")]
    public int At { get; set; } = 1;

    /// <summary>Whether every box is checked that can be.</summary>
    [FromQuery]
    public bool All { get; set; }

    [BindProperty]
    public ApproveProposals Command { get; set; } = new();

    public ProposalsView View { get; private set; } = null!;

    /// <summary>What was not approved just now, and why.</summary>
    public IReadOnlyList<LeftWaiting> Left { get; private set; } = [];

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || Article is not null || Kind is not null;

    public IEnumerable<SelectListItem> Articles =>
        View.Articles.Select(a => new SelectListItem(a.Headline, a.Id.ToString(), a.Id == Article));

    public async Task OnGetAsync()
    {
        await Show();
        if (TempData[LeftKey] is string left)
            Left = JsonSerializer.Deserialize<List<LeftWaiting>>(left)!;
    }

    public Task<IActionResult> OnPostAsync() =>
        Do(
            Command,
            done =>
            {
                if (done.Left.Count > 0)
                    TempData[LeftKey] = JsonSerializer.Serialize(done.Left.Take(10));
                return new Next(Here(At, all: false), Words(done));
            }
        );

    public bool IsChecked(ProposalRow row) =>
        row.WhyNot is null && (All || Command.Chosen?.Contains(row.Claim.ToString(), StringComparer.Ordinal) == true);

    /// <summary>This list, filtered as it is.</summary>
    public string Here(int page, bool all)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["q"] = string.IsNullOrWhiteSpace(Q) ? null : Q,
            ["article"] = Article?.ToString(),
            ["kind"] = Kind?.ToString(),
            ["page"] = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture),
            ["all"] = all ? "true" : null,
        };
        return QueryHelpers.AddQueryString(Routes.Approvals, fields.Where(f => f.Value is not null));
    }

    protected override async Task Show() => View = await Mediator.Send(new ListProposals(Q, Article, Kind, At));

    private static string Count(int number)
    {
        string[] words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];
        return number < words.Length ? words[number] : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Words(ApprovedTogether done) =>
        (
            done.Approved switch
            {
                0 => "Nothing was approved.",
                1 => "One proposal was approved.",
                var n => FormattableString.Invariant($"{Count(n)} proposals were approved."),
            }
        )
        + (
            done.Left.Count switch
            {
                0 => "",
                1 => " One still waits.",
                var n => FormattableString.Invariant($" {n} still wait."),
            }
        );
}
