using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Web.Archiving;

/// <summary><c>datapackage.json</c> of WACZ 1.1.1.</summary>
internal sealed record WaczManifest(
    string Profile,
    [property: JsonPropertyName("wacz_version")] string WaczVersion,
    string Title,
    string Created,
    string Software,
    string MainPageUrl,
    string MainPageDate,
    IReadOnlyList<WaczResource> Resources
);

/// <summary>A file inside.</summary>
internal sealed record WaczResource(string Name, string Path, string Hash, long Bytes);

/// <summary><c>datapackage-digest.json</c>: the manifest's hash, signed; the names are those of WACZ signing 0.1.0.</summary>
internal sealed record WaczDigest(string Path, string Hash, WaczSignature? SignedData);

/// <summary>Who stands behind a hash.</summary>
/// <param name="Hash">What is signed: these very characters.</param>
/// <param name="Created">As in the manifest.</param>
/// <param name="Software">As in the manifest.</param>
/// <param name="Version">Of the form of signatures.</param>
/// <param name="Signature">In Base64, RSA or ECDSA over SHA-256.</param>
/// <param name="PublicKey">The signer's, in Base64.</param>
/// <param name="Certificate">The signer's, DER in Base64: a newsroom has one of its own and none of its domain.</param>
/// <param name="TimeSignature">An RFC 3161 token over the signature, in Base64.</param>
internal sealed record WaczSignature(
    string Hash,
    string Created,
    string Software,
    string Version,
    string Signature,
    string PublicKey,
    string Certificate,
    string? TimeSignature
);

internal static class WaczJson
{
    public const string Software = "FactCheck 1.0";

    public const string SignatureVersion = "0.1.0";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNameCaseInsensitive = false,
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>Null unless it is byte for byte what <see cref="Write"/> would make of it.</summary>
    public static T? Read<T>(byte[] bytes)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, Options) is { } value && Write(value).AsSpan().SequenceEqual(bytes) ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
