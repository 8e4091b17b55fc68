using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FactCheck.Testing;

/// <summary>How the authority behaves.</summary>
public enum Mood
{
    Well,
    Down,
    Slow,
    Confused,
    Endless,
}

/// <summary>
/// A real authority on a port of this machine, made with openssl: it gave the newsroom its certificate, says whether that is
/// revoked (OCSP and lists), and gives timestamps.
/// </summary>
public sealed class TestAuthority : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-authority-");
    private readonly WebApplication _site;
    private readonly OpenSsl _openSsl;
    private readonly SemaphoreSlim _one = new(1, 1);
    private CertificateOffice _office = null!;
    private byte[]? _first;

    private TestAuthority()
    {
        _openSsl = new(_folder.FullName);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _site = builder.Build();
        _site.Run(Serve);
    }

    /// <summary>Where timestamps are given (RFC 3161).</summary>
    public Uri TimestampAddress => new($"{_site.Urls.First()}/timestamps");

    /// <summary>The newsroom's certificate, its key and its chain.</summary>
    public byte[] Pkcs12 => File.ReadAllBytes(Pkcs12Path);

    /// <summary>The same as a file.</summary>
    public string Pkcs12Path => _openSsl.File("signer.p12");

    public string Pkcs12Password => CertificateOffice.Password;

    /// <summary>The roots of both chains, for those who verify.</summary>
    public string AuthorityPem => File.ReadAllText(AuthorityPemPath);

    /// <summary>The same as a file.</summary>
    public string AuthorityPemPath => _openSsl.File("authority.pem");

    /// <summary>How timestamps are given.</summary>
    public Mood Timestamps { get; set; }

    /// <summary>How questions about revocation are answered.</summary>
    public Mood Revocation { get; set; }

    /// <summary>Whether OCSP is answered; the lists are there all the same.</summary>
    public bool HasOcsp { get; set; } = true;

    /// <summary>A user and password, with a colon between them, that timestamps are given to alone.</summary>
    public string? Credentials { get; set; }

    /// <summary>Whether every question gets the answer to the first one.</summary>
    public bool RepeatsItself { get; set; }

    /// <summary>How many timestamps were asked for.</summary>
    public int TimestampsAsked { get; private set; }

    /// <summary>Starts an authority whose newsroom has a key of one kind: P-256, P-384 or RSA-3072.</summary>
    public static async Task<TestAuthority> Start(string key = "P-256", int days = 730)
    {
        var authority = new TestAuthority();
        await authority._site.StartAsync();
        authority._office = new(authority._openSsl, authority._site.Urls.First());
        await authority._office.Open(key, days);
        return authority;
    }

    /// <summary>Revokes the newsroom's certificate.</summary>
    public Task Revoke() => _office.Revoke();

    /// <summary>As it was when it started, for the next test: making one takes a second, forgetting takes none.</summary>
    public async Task<TestAuthority> Again()
    {
        (Timestamps, Revocation, HasOcsp) = (Mood.Well, Mood.Well, true);
        (Credentials, RepeatsItself, _first, TimestampsAsked) = (null, false, null, 0);
        await _office.Forgive();
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _one.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task Serve(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        var isTimestamp = path.StartsWith("/timestamps", StringComparison.Ordinal) && !path.EndsWith(".crl", StringComparison.Ordinal);
        if (isTimestamp)
            TimestampsAsked++;
        switch (isTimestamp ? Timestamps : Revocation)
        {
            case Mood.Down:
                http.Abort();
                return;
            case Mood.Slow:
                await Task.Delay(System.Threading.Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return;
            case Mood.Confused:
                await http.Response.Body.WriteAsync("Have a nice day."u8.ToArray());
                return;
            case Mood.Endless:
                while (!http.RequestAborted.IsCancellationRequested)
                    await http.Response.Body.WriteAsync(new byte[65536]);
                return;
        }
        if (
            isTimestamp
            && Credentials is { } credentials
            && http.Request.Headers.Authorization != $"Basic {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(credentials))}"
        )
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        if (string.Equals(path, "/elsewhere", StringComparison.Ordinal))
            http.Response.Redirect("/timestamps");
        else
            await Answer(http, path);
    }

    private async Task Answer(HttpContext http, string path)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var (type, commands) = path switch
        {
            "/timestamps" => ("application/timestamp-reply", ["ts -reply -config openssl.cnf -queryfile IN -out OUT"]),
            "/ocsp" when HasOcsp => (
                "application/ocsp-response",
                ["ocsp -index issuer.index -CA issuer.pem -rsigner responder.pem -rkey responder.key -reqin IN -respout OUT -ndays 7"]
            ),
            "/root.crl" => ("application/pkix-crl", List("root")),
            "/issuer.crl" => ("application/pkix-crl", List("issuer")),
            "/timestamps.crl" => ("application/pkix-crl", List("timestamps")),
            _ => ("", Array.Empty<string>()),
        };
        if (commands.Length == 0)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // The serial numbers are files of openssl.
        await _one.WaitAsync(http.RequestAborted);
        try
        {
            http.Response.ContentType = type;
            var answer = await _openSsl.Ask(body.ToArray(), commands, http.RequestAborted);
            if (RepeatsItself && string.Equals(path, "/timestamps", StringComparison.Ordinal))
                answer = _first ??= answer;
            await http.Response.Body.WriteAsync(answer, http.RequestAborted);
        }
        finally
        {
            _one.Release();
        }
    }

    // openssl writes lists as PEM alone; they are sent as DER.
    private static string[] List(string name) =>
        [
            $"ca -gencrl -config openssl.cnf -name {name}_ca -cert {name}.pem -keyfile {name}.key -out OUT.pem",
            "crl -in OUT.pem -outform DER -out OUT",
        ];
}
