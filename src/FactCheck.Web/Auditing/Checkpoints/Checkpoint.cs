using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Web.Auditing.Checkpoints;

/// <summary>
/// One line of a file of checkpoints: at this moment the record ended with this head. It names the line before by its hash, so that a
/// signature covers all the lines above it.
/// </summary>
internal sealed record Checkpoint
{
    /// <summary>What the first line names.</summary>
    public static readonly string First = new('0', 64);

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>SHA-256 of the line before, without its line feed.</summary>
    public required string Previous { get; init; }

    /// <summary>By the clock of the site.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The number of the last record.</summary>
    public required long Sequence { get; init; }

    /// <summary>Its hash.</summary>
    public required string Head { get; init; }

    /// <summary>The first of the records, up to this one, that a start of the site found without a checkpoint; null for none.</summary>
    public long? Late { get; init; }

    /// <summary>The access log up to then; null in lines of an earlier version.</summary>
    public AccessSeal? Access { get; init; }

    /// <summary>SHA-256 of the certificate that signed; null where there was none.</summary>
    public string? Signer { get; init; }

    /// <summary>That certificate, DER, where it is another one than in the line before.</summary>
    public byte[]? Certificate { get; init; }

    /// <summary>Over <see cref="Signed"/>.</summary>
    public byte[]? Signature { get; init; }

    /// <summary>An authority's token (RFC 3161) over the signature.</summary>
    public byte[]? Timestamp { get; init; }

    /// <summary>What is signed.</summary>
    public byte[] Signed() =>
        Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"factcheck-checkpoint-1\n{Previous}\n{At.ToUnixTimeMilliseconds()}\n{Sequence}\n{Head}\n{Signer}\n"
                    + $"{(Late is { } late ? $"{late}\n" : "")}"
                    + $"{(Access is { } access ? $"access {access.UpTo} {access.Hash} {access.Since.ToUnixTimeMilliseconds()}\n" : "")}"
            )
        );

    public string Line() => JsonSerializer.Serialize(this, Form);

    /// <summary>The checkpoint of a line; null when it is none.</summary>
    public static Checkpoint? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Checkpoint>(line, Form);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string HashOf(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
}
