using System.Net;
using System.Net.Sockets;
using System.Text;
using FactCheck.TestKit;
using FactCheck.Web.Features.Reports.Verifying;

namespace FactCheck.Web.Tests.Features.Reports.Verifying;

/// <summary>Over a real connection: what a client gets rid of is what the site took.</summary>
[Trait("Run", "thorough")]
public sealed class VerifyLargeFileTests
{
    private const long Hundred = 100_000_000;

    // What two sockets and a server's read-ahead may hold on this machine.
    private const long OnItsWay = 16_000_000;
    private const string Head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n";

    [Fact]
    public async Task A_hundred_megabytes_that_say_so_are_refused_before_they_are_read()
    {
        await using var app = await TestApp.Start(people: false, listen: true);

        var (answer, sent) = await Send(app, chunked: false);

        answer.ShouldStartWith("HTTP/1.1 413 ");
        answer.ShouldContain("\"genuine\":false");
        answer.ShouldContain("This file is larger than 50 MB; no report of ours is that large.");
        sent.ShouldBeLessThan(OnItsWay);
    }

    [Fact]
    public async Task A_hundred_megabytes_that_do_not_say_so_are_read_up_to_the_limit_only()
    {
        await using var app = await TestApp.Start(people: false, listen: true);

        var (answer, sent) = await Send(app, chunked: true);

        answer.ShouldStartWith("HTTP/1.1 413 ");
        answer.ShouldContain("\"genuine\":false");
        sent.ShouldBeInRange(VerifyReport.MaxBytes, VerifyReport.MaxBytes + 1_000_000 + OnItsWay);
    }

    [Fact]
    public async Task A_large_file_reaches_no_disk()
    {
        await using var app = await TestApp.Start(people: false, listen: true);
        var folder = Path.GetTempPath();
        var appeared = new List<string>();
        using var watch = new FileSystemWatcher(folder, "ASPNETCORE_*") { EnableRaisingEvents = true };
        watch.Created += (_, e) => appeared.Add(e.Name!);
        var before = Directory.GetFiles(app.Folder, "*", SearchOption.AllDirectories);

        var said = await app.Ask(new byte[20_000_000]);

        said.Status.ShouldBe(HttpStatusCode.OK);
        appeared.ShouldBeEmpty();
        Directory.GetFiles(app.Folder, "*", SearchOption.AllDirectories).ShouldBe(before, ignoreOrder: true);
    }

    // Writes until the site stops taking or has answered; the answer and how much was written.
    private static async Task<(string Answer, long Sent)> Send(TestApp app, bool chunked)
    {
        var ct = TestContext.Current.CancellationToken;
        using var client = new TcpClient { SendBufferSize = 65_536 };
        await client.ConnectAsync(IPAddress.Loopback, app.Address.Port, ct);
        var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"POST /verify HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nContent-Type: multipart/form-data; "
                    + $"boundary=x\r\n{(chunked ? "Transfer-Encoding: chunked" : $"Content-Length: {Hundred}")}\r\n\r\n"
            ),
            ct
        );
        var reading = Answer(stream, ct);
        var block = new byte[65_536];
        var sent = 0L;
        try
        {
            await stream.WriteAsync(Framed(Encoding.ASCII.GetBytes(Head), chunked), ct);
            for (; sent < Hundred && !reading.IsCompleted; sent += block.Length)
                await stream.WriteAsync(Framed(block, chunked), ct);
        }
        catch (IOException)
        {
            // The site closed its end, which is what it should do.
        }
        return (await reading, sent);
    }

    private static byte[] Framed(byte[] bytes, bool chunked) =>
        chunked ? [.. Encoding.ASCII.GetBytes($"{bytes.Length:x}\r\n"), .. bytes, .. "\r\n"u8] : bytes;

    private static async Task<string> Answer(NetworkStream stream, CancellationToken ct)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (
            !text.ToString().Contains("\"reasons\":[", StringComparison.Ordinal) && await stream.ReadAsync(buffer, ct) is > 0 and var read
        )
            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        return text.ToString();
    }
}
