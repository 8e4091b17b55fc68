using System.Globalization;
using System.Runtime.Versioning;

namespace FactCheck.Web.Tests.Typesetting.Workers;

/// <summary>Workers that hold the end of a pipe as long as they live, so that a test learns of their start and of their end.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Lives : IDisposable
{
    private readonly string _pipe;
    private readonly Task<StreamReader> _reader;

    private Lives(NodeScript node, string pipe)
    {
        (Node, _pipe) = (node, pipe);
        _reader = Task.Run(() =>
            new StreamReader(new FileStream(_pipe, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1))
        );
    }

    public NodeScript Node { get; }

    public static async Task<Lives> Watched()
    {
        var node = new NodeScript($"exec 9> \"$here/life\"\necho $$ >&9\n{NodeScript.Real}");
        return new(node, await node.Pipe("life"));
    }

    /// <summary>The next worker that started, by its process id.</summary>
    public async Task<int> Started() => int.Parse((await Read(reader => reader.ReadLine()))!, CultureInfo.InvariantCulture);

    /// <summary>Waits until all have ended.</summary>
    public Task Ended() => Read(reader => reader.ReadToEnd());

    public void Dispose()
    {
        if (_reader.IsCompletedSuccessfully)
            _reader.Result.Dispose();
        Node.Dispose();
    }

    private Task<T> Read<T>(Func<StreamReader, T> read) =>
        Task.Run(async () => read(await _reader)).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
}
