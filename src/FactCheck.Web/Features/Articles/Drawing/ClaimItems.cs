using FactCheck.Web.Features.Articles.Bench;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary>Claims to be listed, all of a bench or some.</summary>
public sealed record ClaimItems(WorkbenchView Bench, IReadOnlyList<ClaimLine> Claims);
