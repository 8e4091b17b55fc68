using System.Runtime.Versioning;

namespace FactCheck.Web.Tests.Typesetting.Workers;

/// <summary>Workers that begin only when a test lets them.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Gate : IDisposable
{
    private readonly FileStream _pipe;

    private Gate(NodeScript node, FileStream pipe) => (Node, _pipe) = (node, pipe);

    public NodeScript Node { get; }

    public static async Task<Gate> Closed()
    {
        var node = new NodeScript($"read _ < \"$here/gate\"\n{NodeScript.Real}");
        var pipe = await node.Pipe("gate");
        // Open for both, so that no end waits for the other.
        return new(node, new FileStream(pipe, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0));
    }

    /// <summary>Lets so many workers begin, now or when they come.</summary>
    public void Open(int workers) => _pipe.Write(Enumerable.Repeat((byte)'\n', workers).ToArray());

    public void Dispose()
    {
        _pipe.Dispose();
        Node.Dispose();
    }
}
