using System.Threading.Channels;

namespace FactCheck.Web.Typesetting.Workers;

/// <summary>Lets so many in at a time and the others in the order in which they came; who finds the line full is turned away.</summary>
internal sealed class WaitingLine(int places, int longest)
{
    private readonly Lock _gate = new();
    private readonly List<Channel<int>> _waiting = [];
    private int _free = places;

    /// <summary>
    /// Waits for a place, telling how far it is: 1 is next, 0 is in. Each <see cref="Enter"/> that ends well needs one
    /// <see cref="Leave"/>.
    /// </summary>
    public async Task Enter(IProgress<int>? progress, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var turn = Join();
        try
        {
            await foreach (var ahead in turn.Reader.ReadAllAsync(ct))
            {
                progress?.Report(ahead);
            }
        }
        catch
        {
            Quit(turn);
            throw;
        }
    }

    public void Leave()
    {
        lock (_gate)
        {
            if (_waiting is [var next, ..])
            {
                _waiting.RemoveAt(0);
                LetIn(next);
                TellFrom(0);
            }
            else
            {
                _free++;
            }
        }
    }

    private Channel<int> Join()
    {
        // Places are told through a channel, so that nobody's progress report is called under the lock.
        var turn = Channel.CreateUnbounded<int>();
        lock (_gate)
        {
            if (_free > 0)
            {
                _free--;
                LetIn(turn);
            }
            else if (_waiting.Count < longest)
            {
                _waiting.Add(turn);
                TellFrom(_waiting.Count - 1);
            }
            else
            {
                throw new TypesettingException(TypesettingRefusals.TooManyToTypeset);
            }
        }

        return turn;
    }

    private void Quit(Channel<int> turn)
    {
        lock (_gate)
        {
            var at = _waiting.IndexOf(turn);
            if (at < 0)
            {
                Leave(); // It had been let in a moment before.
                return;
            }

            _waiting.RemoveAt(at);
            TellFrom(at);
        }
    }

    private static void LetIn(Channel<int> turn)
    {
        turn.Writer.TryWrite(0);
        turn.Writer.Complete();
    }

    private void TellFrom(int first)
    {
        for (var at = first; at < _waiting.Count; at++)
        {
            _waiting[at].Writer.TryWrite(at + 1);
        }
    }
}
