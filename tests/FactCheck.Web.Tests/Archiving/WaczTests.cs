using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Web.Archiving;
using FactCheck.Web.Typesetting;

namespace FactCheck.Web.Tests.Archiving;

public sealed class WaczTests
{
    private const int Changes = 500;

    [Fact]
    public async Task A_file_that_the_newsroom_made_has_no_fault_and_opens_as_any_zip()
    {
        using var page = await PackedPage.Make();

        page.Verify(page.Bytes).ShouldBeEmpty();

        using var zip = new ZipArchive(new MemoryStream(page.Bytes));
        zip.Entries.Select(e => e.FullName)
            .ShouldBe(["datapackage.json", "datapackage-digest.json", "archive/data.warc.gz", "indexes/index.cdx", "pages/pages.jsonl"]);
        var manifest = JsonNode.Parse(Read(zip, "datapackage.json"))!;
        (manifest["wacz_version"]!.ToString(), manifest["mainPageUrl"]!.ToString()).ShouldBe(("1.1.1", page.Address));
        foreach (var resource in manifest["resources"]!.AsArray())
        {
            var bytes = Read(zip, resource!["path"]!.ToString());
            resource["hash"]!.ToString().ShouldBe($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}");
        }
        var told = Encoding.UTF8.GetString(Read(zip, "pages/pages.jsonl")).Split('\n');
        JsonNode.Parse(told[1])!["text"]!.ToString().ShouldBe(PackedPage.Text);
    }

    [Fact]
    public async Task The_index_leads_to_the_record_of_the_page()
    {
        using var page = await PackedPage.Make();
        using var zip = new ZipArchive(new MemoryStream(page.Bytes));
        var warc = Read(zip, "archive/data.warc.gz");
        var lines = Encoding.UTF8.GetString(Read(zip, "indexes/index.cdx")).Split('\n');
        var line = lines.Single(l => l.Contains("/new?q=1 ", StringComparison.Ordinal));
        line.ShouldStartWith("test,site:");
        var place = JsonNode.Parse(line[line.IndexOf('{', StringComparison.Ordinal)..])!;
        var (offset, length) = (Number(place["offset"]), Number(place["length"]));

        using var record = new StreamReader(
            new GZipStream(new MemoryStream(warc, offset, length), CompressionMode.Decompress),
            Encoding.UTF8
        );
        var text = await record.ReadToEndAsync(TestContext.Current.CancellationToken);

        text.ShouldStartWith("WARC/1.1\r\nWARC-Type: response\r\n");
        text.ShouldContain($"WARC-Target-URI: {page.Address}\r\n");
        text.ShouldContain($"WARC-Payload-Digest: sha256:{Sha256(PackedPage.Html)}\r\n");
    }

    [Fact]
    public async Task An_independent_reader_finds_every_record_and_the_page_itself()
    {
        using var page = await PackedPage.Make();
        using var folder = new Folder();
        using (var zip = new ZipArchive(new MemoryStream(page.Bytes)))
            await File.WriteAllBytesAsync(
                folder.At("data.warc.gz"),
                Read(zip, "archive/data.warc.gz"),
                TestContext.Current.CancellationToken
            );
        await File.WriteAllTextAsync(folder.At("read.mjs"), Reader, TestContext.Current.CancellationToken);

        var records = JsonNode.Parse(await Node(folder.At("read.mjs"), folder.At("data.warc.gz")))!.AsArray();

        records
            .Select(r => r!["type"]!.ToString())
            .ShouldBe(["warcinfo", "response", "request", "metadata", "response", "request", "metadata"]);
        records.Select(r => r!["digest"]!.ToString()).ShouldAllBe(d => d == "holds");
        var answer = records[4]!;
        (answer["uri"]!.ToString(), answer["status"]!.ToString(), answer["text"]!.ToString()).ShouldBe(
            (page.Address, "200", PackedPage.Html)
        );
        records[1]!["status"]!.ToString().ShouldBe("301");
    }

    [Fact]
    public async Task None_of_five_hundred_changes_is_accepted()
    {
        using var page = await PackedPage.Make();
        var random = new Random(20261127);

        for (var i = 0; i < Changes; i++)
        {
            var changed = Changed(page.Bytes, random);
            if (!changed.AsSpan().SequenceEqual(page.Bytes))
                page.Verify(changed).ShouldNotBeEmpty($"change {i}");
        }
    }

    [Fact]
    public async Task Whoever_packs_it_anew_without_the_key_is_found()
    {
        using var page = await PackedPage.Make();
        using var other = await PackedPage.Make();
        using var unsigned = await PackedPage.Make(signed: false);

        page.Verify(other.Bytes).ShouldBe([WaczFault.OtherSigner]);
        page.Verify(unsigned.Bytes).ShouldBe([WaczFault.Unsigned]);
        page.Verify(Repacked(page.Bytes, "pages/pages.jsonl", "1932", "1933")).ShouldBe([WaczFault.FileChanged]);
        page.Verify(Repacked(page.Bytes, "datapackage.json", "The bridge", "The brigde")).ShouldContain(WaczFault.ManifestChanged);
        page.Verify(Repacked(page.Bytes, "datapackage-digest.json", "0.1.0", "0.1.1")).ShouldBe([WaczFault.SignatureWrong]);
        page.Verify(Repacked(page.Bytes, "datapackage-digest.json", "{", "{ ")).ShouldBe([WaczFault.DigestUnreadable]);
        page.Verify(Repacked(page.Bytes, "indexes/index.cdx", null, null)).ShouldBe([WaczFault.OtherFiles]);
        page.Verify([]).ShouldBe([WaczFault.OtherPacking]);
    }

    // The same zip with one file changed, as somebody would who knows how it is packed.
    private static byte[] Repacked(byte[] wacz, string name, string? from, string? to)
    {
        using var zip = new ZipArchive(new MemoryStream(wacz));
        using var made = new MemoryStream();
        var files = zip
            .Entries.Where(e => from is not null || e.FullName != name)
            .Select(e => (e.FullName, Bytes: e.FullName == name ? Replaced(Read(zip, name), from!, to!) : Read(zip, e.FullName)))
            .ToList();
        StoredZip.Write(made, files.Select(f => (f.FullName, (Func<Stream>)(() => new MemoryStream(f.Bytes, writable: false)))));
        return made.ToArray();
    }

    private static byte[] Replaced(byte[] bytes, string from, string to)
    {
        var (text, at) = (Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(bytes).IndexOf(from, StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(text[..at] + to + text[(at + from.Length)..]);
    }

    private static byte[] Changed(byte[] bytes, Random random)
    {
        var (at, length) = (random.Next(bytes.Length), random.Next(1, 40));
        var end = Math.Min(bytes.Length, at + length);
        return random.Next(6) switch
        {
            0 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << random.Next(8))), .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..at], .. bytes[at..end], .. bytes[at..]],
            3 => bytes[..at],
            4 => [.. bytes, .. RandomNumberGenerator.GetBytes(length)],
            _ => [.. bytes[..at], .. bytes[at..end].Reverse(), .. bytes[end..]],
        };
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var entry = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static int Number(JsonNode? text) => int.Parse(text!.ToString(), CultureInfo.InvariantCulture);

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<string> Node(string script, string file)
    {
        var options = new TypesettingOptions();
        using var process = Process.Start(
            new ProcessStartInfo(options.NodePath, [script, options.NodeModules, file])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var answer = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
        return answer;
    }

    private const string Reader = """
        import { createReadStream } from 'node:fs';
        import { createHash } from 'node:crypto';
        import { join } from 'node:path';
        import { pathToFileURL } from 'node:url';
        const [modules, file] = process.argv.slice(2);
        const { WARCParser } = await import(pathToFileURL(join(modules, 'warcio', 'dist', 'index.js')));
        const read = async (options, each) => {
          for await (const record of new WARCParser(createReadStream(file), options)) await each(record);
        };
        const records = [];
        await read({ parseHttp: false }, async record => {
          const block = await record.readFully(false);
          const digest = 'sha256:' + createHash('sha256').update(block).digest('hex');
          records.push({ type: record.warcType, uri: record.warcTargetURI,
            digest: record.warcHeader('WARC-Block-Digest') === digest ? 'holds' : digest });
        });
        let at = 0;
        await read({}, async record => {
          const told = records[at++];
          if (record.warcType !== 'response') { await record.readFully(false); return; }
          told.status = String(record.httpHeaders.statusCode);
          told.text = await record.contentText();
        });
        process.stdout.write(JSON.stringify(records));
        """;

    private sealed class Folder : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("factcheck-wacz-").FullName;

        public string At(string name) => Path.Combine(_path, name);

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
