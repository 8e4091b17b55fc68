using System.Security.Cryptography;
using FactCheck.TestKit;
using FactCheck.Web.Blobs;

namespace FactCheck.Web.Tests.Blobs;

public sealed class FolderBlobsTests : IDisposable
{
    private static readonly byte[] Content = RandomNumberGenerator.GetBytes(300_000);
    private static readonly string Sha256 = Convert.ToHexStringLower(SHA256.HashData(Content));
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-blobs-").FullName;
    private readonly TestClock _clock = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private FolderBlobs Blobs => new(_folder, _clock);

    private string Path => System.IO.Path.Combine(_folder, Sha256[..2], Sha256[2..4], Sha256);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_put_is_found_by_its_hash_from_its_first_byte_to_its_last()
    {
        (await Put(Content)).ShouldBe(new(Sha256, Content.Length));

        Blobs.Exists(Sha256).ShouldBeTrue();
        File.Exists(Path).ShouldBeTrue();
        (await Read(Sha256)).ShouldBe(Content);
    }

    [Fact]
    public async Task The_same_content_is_kept_once_and_nothing_else_is_left()
    {
        await Put(Content);
        await Put(Content);

        Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).ShouldBe([Path]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(299_999)]
    public async Task Content_that_was_changed_is_refused_before_its_first_byte(int at)
    {
        await Put(Content);
        var changed = (byte[])Content.Clone();
        changed[at] ^= 1;
        await File.WriteAllBytesAsync(Path, changed, Token);

        (await Should.ThrowAsync<BlobChanged>(() => Blobs.Open(Sha256, Token))).Sha256.ShouldBe(Sha256);
        await File.WriteAllBytesAsync(Path, [.. Content, 0], Token);
        await Should.ThrowAsync<BlobChanged>(() => Blobs.Open(Sha256, Token));
        await File.WriteAllBytesAsync(Path, Content[..^1], Token);
        await Should.ThrowAsync<BlobChanged>(() => Blobs.Open(Sha256, Token));
    }

    [Fact]
    public async Task Content_that_was_changed_is_whole_again_when_it_is_put_again()
    {
        await Put(Content);
        await File.WriteAllBytesAsync(Path, [1, 2, 3], Token);

        await Put(Content);

        (await Read(Sha256)).ShouldBe(Content);
    }

    [Fact]
    public async Task What_was_never_put_is_missing()
    {
        Blobs.Exists(Sha256).ShouldBeFalse();
        (await Should.ThrowAsync<BlobMissing>(() => Blobs.Open(Sha256, Token))).Sha256.ShouldBe(Sha256);
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    public async Task What_is_not_a_hash_is_no_path(string name)
    {
        Should.Throw<ArgumentException>(() => Blobs.Exists(name));
        await Should.ThrowAsync<ArgumentException>(() => Blobs.Open(name, Token));
    }

    [Fact]
    public async Task Content_that_breaks_off_leaves_nothing()
    {
        await using var broken = new Broken();

        await Should.ThrowAsync<IOException>(() => Blobs.Put(broken, Token));

        Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pruning_forgets_what_nobody_needs_after_the_grace_time_and_nothing_else()
    {
        await Put(Content);
        var (needed, other) = (await Put([1]), await Put([2]));
        _clock.Move(Grace * 2);
        var young = await Put([3]);
        await Put([2]); // young again: somebody is about to refer to it
        var leftover = System.IO.Path.Combine(_folder, "incoming", "0f");
        await File.WriteAllBytesAsync(leftover, [0], Token);

        var forgotten = await Blobs.Prune(_clock.GetUtcNow() - Grace, sha => Task.FromResult(sha == needed.Sha256), Token);

        forgotten.ShouldBe(1);
        Blobs.Exists(Sha256).ShouldBeFalse();
        new[] { needed, other, young }.ShouldAllBe(b => Blobs.Exists(b.Sha256));
        File.Exists(leftover).ShouldBeFalse();
    }

    [Fact]
    public async Task Pruning_that_was_killed_between_its_two_steps_is_mended_by_the_next()
    {
        await Put(Content);
        File.Move(Path, Path + ".leaving");
        _clock.Move(Grace * 2);

        await Blobs.Prune(_clock.GetUtcNow() - Grace, _ => Task.FromResult(true), Token);

        (await Read(Sha256)).ShouldBe(Content);
    }

    private async Task<Blob> Put(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await Blobs.Put(stream, Token);
    }

    private async Task<byte[]> Read(string sha256)
    {
        await using var stream = await Blobs.Open(sha256, Token);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Token);
        return copy.ToArray();
    }

    // Gives a little and fails then, as a connection does.
    private sealed class Broken : MemoryStream
    {
        private bool _given;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_given)
                throw new IOException("The line is dead.");
            _given = true;
            return new(10);
        }
    }
}
