using System.Globalization;
using System.Text;
using FactCheck.Web.Fetching;

namespace FactCheck.Web.Archiving;

/// <summary>A line of the index (CDXJ): where the answer to an address lies.</summary>
internal static class CdxLine
{
    public static string Of(Exchange exchange, WarcWriter.Place place)
    {
        var moment = exchange.At.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var found = WaczJson.Write(
            new
            {
                url = exchange.Address.AbsoluteUri,
                digest = $"sha256:{exchange.BodySha256()}",
                mime = exchange.Head.MediaType ?? "unk",
                status = exchange.Head.Status.ToString(CultureInfo.InvariantCulture),
                offset = place.Offset.ToString(CultureInfo.InvariantCulture),
                length = place.Length.ToString(CultureInfo.InvariantCulture),
                filename = "data.warc.gz",
            }
        );
        return $"{Sortable(exchange.Address)} {moment} {Encoding.UTF8.GetString(found)}\n";
    }

    // The host from its end, so that pages of one site stand together.
    private static string Sortable(Uri address)
    {
        var host = address.HostNameType == UriHostNameType.Dns ? string.Join(',', address.IdnHost.Split('.').Reverse()) : address.Host;
        var port = address.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{address.Port}");
        return $"{host}{port}){address.PathAndQuery}".ToLowerInvariant();
    }
}
