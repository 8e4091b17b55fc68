using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;

namespace FactCheck.Signing.Tests.Revocation;

/// <summary>An issuer with one certificate, whose revocation list on this machine says what a test wants.</summary>
public sealed class ListServer : IAsyncLifetime
{
    private readonly HttpListener _listener = new();
    private Task _serving = Task.CompletedTask;

    /// <summary>The list that is given out.</summary>
    public byte[] List { get; set; } = [];

    /// <summary>How often it was asked for.</summary>
    public int Asked { get; private set; }

    public ECDsa Key { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public X509Certificate2 Issuer { get; private set; } = null!;

    public SigningCertificate Certificate { get; private set; } = null!;

    public ValueTask InitializeAsync()
    {
        var address = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(address);
        _listener.Start();
        _serving = Serve();
        var above = new CertificateRequest("CN=Lists", Key, HashAlgorithmName.SHA256);
        above.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        Issuer = above.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-9), DateTimeOffset.UtcNow.AddDays(9));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Signer", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([address + "list"]));
        using var issued = request.Create(Issuer, new(Issuer.NotBefore), new(Issuer.NotAfter), ForgedList.Serial);
        using var leaf = issued.CopyWithPrivateKey(key);
        using var authority = X509CertificateLoader.LoadCertificate(Issuer.RawData);
        Certificate = SigningCertificate.Load(
            new X509Certificate2Collection { leaf, authority }.Export(X509ContentType.Pkcs12)!,
            null,
            DateTimeOffset.UtcNow
        );
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
        Certificate.Dispose();
        Issuer.Dispose();
        Key.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var asked = await _listener.GetContextAsync();
                Asked++;
                await asked.Response.OutputStream.WriteAsync(List);
                asked.Response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
