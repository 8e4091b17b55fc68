using System.Text.Json.Nodes;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Attachments;

/// <summary>Who said it, as schema.org has it: a person or an organisation.</summary>
internal static class Claimants
{
    // The desk records a name and a role, not which of the two it is: these words make it an organisation.
    private static readonly HashSet<string> Bodies = new(StringComparer.OrdinalIgnoreCase)
    {
        "academy",
        "administration",
        "agency",
        "alliance",
        "army",
        "assembly",
        "association",
        "authority",
        "bank",
        "board",
        "bureau",
        "campaign",
        "centre",
        "center",
        "church",
        "city",
        "club",
        "college",
        "commission",
        "committee",
        "company",
        "congress",
        "corporation",
        "council",
        "court",
        "department",
        "embassy",
        "federation",
        "foundation",
        "gmbh",
        "government",
        "group",
        "hospital",
        "house",
        "inc",
        "institute",
        "kremlin",
        "league",
        "llc",
        "ltd",
        "ministry",
        "museum",
        "network",
        "newspaper",
        "office",
        "organisation",
        "organization",
        "parliament",
        "party",
        "plc",
        "police",
        "port",
        "school",
        "senate",
        "service",
        "society",
        "trust",
        "union",
        "university",
    };

    public static JsonObject? Named(string claimant, ReportArticle article)
    {
        if (string.Equals(claimant, PrintedClaims.TheArticle, StringComparison.Ordinal))
            return Outlet(article) ?? Byline(article);
        var comma = claimant.IndexOf(", ", StringComparison.Ordinal);
        var (name, role) = comma > 0 ? (claimant[..comma], claimant[(comma + 2)..]) : (claimant, null);
        return LinkedData.Thing(IsBody(name) ? "Organization" : "Person", ("name", name), ("description", role));
    }

    public static JsonObject? Outlet(ReportArticle article) =>
        string.Equals(article.Outlet, PrintedArticle.Unpublished, StringComparison.Ordinal)
            ? null
            : LinkedData.Thing("Organization", ("name", article.Outlet));

    public static JsonObject? Byline(ReportArticle article) =>
        article.Byline is null ? null : LinkedData.Thing("Person", ("name", article.Byline));

    private static bool IsBody(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => Bodies.Contains(word.Trim('.', '“', '”', '"')));
}
