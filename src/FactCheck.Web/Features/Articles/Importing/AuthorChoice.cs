using FactCheck.Web.Identity;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>Accounts that a byline can be linked to.</summary>
public static class AuthorChoice
{
    public static async Task<IReadOnlyList<SelectListItem>> Of(People people, CancellationToken ct) =>
        [.. (await people.All(ct)).Select(p => new SelectListItem(p.Name, p.Id.ToString()))];
}
