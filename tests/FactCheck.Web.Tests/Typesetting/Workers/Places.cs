using System.Threading.Channels;

namespace FactCheck.Web.Tests.Typesetting.Workers;

/// <summary>The places in the queue that a job was told, also in a book that several jobs share.</summary>
internal sealed class Places(string name = "", List<string>? book = null) : IProgress<int>
{
    private readonly Channel<int> _told = Channel.CreateUnbounded<int>();

    public List<int> Seen { get; } = [];

    public void Report(int value)
    {
        Seen.Add(value);
        if (value == 0 && book is not null)
        {
            lock (book)
                book.Add(name);
        }

        _told.Writer.TryWrite(value);
    }

    public async Task Reach(int place)
    {
        while (await _told.Reader.ReadAsync(TestContext.Current.CancellationToken) != place) { }
    }
}
