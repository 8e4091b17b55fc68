using System.Globalization;
using System.Text;

namespace FactCheck.Domain.Addresses;

/// <summary>What all spellings of one page's address have in common.</summary>
public static class PageKey
{
    // Added to an address by whoever sends readers there; what is shown does not depend on them.
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid",
        "gclid",
        "gclsrc",
        "dclid",
        "wbraid",
        "gbraid",
        "msclkid",
        "yclid",
        "twclid",
        "ttclid",
        "igshid",
        "igsh",
        "srsltid",
        "mkt_tok",
        "_hsenc",
        "_hsmi",
        "_ga",
        "_gl",
        "vero_id",
        "oly_anon_id",
        "oly_enc_id",
        "cmpid",
        "ref_src",
        "ref_url",
        "guccounter",
        "guce_referrer",
        "guce_referrer_sig",
        "at_medium",
        "at_campaign",
        "wt_mc",
    };

    private static readonly string[] TrackingFamilies = ["utm_", "mtm_", "pk_", "hsa_", "mc_"];

    /// <summary>
    /// Without scheme, “www.”, default port, last slash, fragment and tracking; the parameters in the order of their letters.
    /// </summary>
    public static string Of(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var host = uri.IdnHost.ToLowerInvariant().TrimEnd('.');
        if (host.StartsWith("www.", StringComparison.Ordinal) && host.IndexOf('.', 4) > 0)
            host = host[4..];
        var key = new StringBuilder(host);
        if (!uri.IsDefaultPort)
            key.Append(CultureInfo.InvariantCulture, $":{uri.Port}");
        key.Append(uri.AbsolutePath.TrimEnd('/'));
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !IsTracking(p));
        if (kept.Order(StringComparer.Ordinal).ToList() is { Count: > 0 } parameters)
            key.Append('?').AppendJoin('&', parameters);
        // Pages that are told apart by nothing else.
        if (uri.Fragment.StartsWith("#!", StringComparison.Ordinal))
            key.Append(uri.Fragment);
        return key.ToString();
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=', 2)[0];
        return Tracking.Contains(name) || TrackingFamilies.Any(f => name.StartsWith(f, StringComparison.OrdinalIgnoreCase));
    }
}
