using System.Globalization;

namespace FactCheck.Testing;

/// <summary>Makes the keys and certificates: a root with an issuer for the signer, and another root for timestamps.</summary>
internal sealed class CertificateOffice(OpenSsl openSsl, string address)
{
    public const string Password = "a long test password";
    private const string SignerSerial = "1001";
    private const string Name = "The Harbour Ledger TEST";

    public async Task Open(string key, int days)
    {
        using (var reader = new StreamReader(typeof(CertificateOffice).Assembly.GetManifestResourceStream("openssl.cnf")!))
        {
            await File.WriteAllTextAsync(
                openSsl.File("openssl.cnf"),
                (await reader.ReadToEndAsync()).Replace("HERE", address, StringComparison.Ordinal)
            );
        }

        foreach (var list in new[] { "root", "issuer", "timestamps" })
        {
            await File.WriteAllTextAsync(openSsl.File($"{list}.index"), "");
            await File.WriteAllTextAsync(openSsl.File($"{list}.number"), "01\n");
        }

        await File.WriteAllTextAsync(openSsl.File("tsa-serial"), "01\n");
        await MakeRoot("root", "root");
        await MakeRoot("timestamps", "timestamp root");
        await Make("issuer", "issuer", "root", "2001", "EC", 3650);
        await Make("signer", "signer", "issuer", SignerSerial, key, days);
        await Make("responder", "responder", "issuer", "1002", "EC", 3650);
        await Make("timestamper", "timestamp authority", "timestamps", "3001", "EC", 3650);
        await Forgive();
        await File.WriteAllTextAsync(openSsl.File("above.pem"), await Pem("issuer") + await Pem("root"));
        await openSsl.Run(
            $"pkcs12 -export -inkey signer.key -in signer.pem -certfile above.pem -out signer.p12 -passout \"pass:{Password}\""
        );
        await File.WriteAllTextAsync(openSsl.File("authority.pem"), await Pem("root") + await Pem("timestamps"));
    }

    /// <summary>Puts the signer on its issuer's list of the revoked.</summary>
    public Task Revoke() => Index(DateTimeOffset.UtcNow);

    /// <summary>Takes it off again.</summary>
    public Task Forgive() => Index(revokedAt: null);

    private async Task MakeRoot(string file, string name) =>
        await openSsl.Run(
            $"req -x509 -newkey {Key("EC")} -noenc -keyout {file}.key -out {file}.pem -days 3650 -subj \"/O=Test/CN={Name} "
                + $"{name}, not for publication\" -config openssl.cnf -extensions root"
        );

    private async Task Make(string file, string name, string issuer, string serial, string key, int days)
    {
        await openSsl.Run(
            $"req -new -newkey {Key(key)} -noenc -keyout {file}.key -out {file}.csr -subj \"/O=Test/CN={Name} {name}, not for "
                + $"publication\" -config openssl.cnf"
        );
        await openSsl.Run(
            $"x509 -req -sha256 -in {file}.csr -CA {issuer}.pem -CAkey {issuer}.key -set_serial 0x{serial} -days "
                + $"{days.ToString(CultureInfo.InvariantCulture)} -extfile openssl.cnf -extensions {file} -out {file}.pem"
        );
    }

    private async Task Index(DateTimeOffset? revokedAt)
    {
        var state = revokedAt is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"R\t491231235959Z\t{at.UtcDateTime:yyMMddHHmmss}Z")
            : "V\t491231235959Z\t";
        await File.WriteAllTextAsync(openSsl.File("issuer.index"), $"{state}\t{SignerSerial}\tunknown\t/O=Test/CN=signer\n");
    }

    private Task<string> Pem(string file) => File.ReadAllTextAsync(openSsl.File($"{file}.pem"));

    private static string Key(string key) =>
        key switch
        {
            "EC" or "P-256" => "ec -pkeyopt ec_paramgen_curve:P-256",
            "P-384" => "ec -pkeyopt ec_paramgen_curve:P-384",
            "RSA-3072" => "rsa:3072",
            _ => throw new ArgumentOutOfRangeException(nameof(key)),
        };
}
