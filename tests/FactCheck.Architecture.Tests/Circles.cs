namespace FactCheck.Architecture.Tests;

/// <summary>Which nodes of a graph lie on a circle, found by Tarjan's algorithm for strongly connected components.</summary>
internal sealed class Circles
{
    private readonly ILookup<string, string> _next;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _low = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = [];
    private readonly List<string[]> _found = [];

    private Circles(IEnumerable<(string From, string To)> arrows) =>
        _next = arrows.ToLookup(a => a.From, a => a.To, StringComparer.Ordinal);

    /// <summary>Each circle as the nodes on it, in order of their names.</summary>
    public static IReadOnlyList<string[]> Among(IEnumerable<(string From, string To)> arrows)
    {
        var circles = new Circles(arrows);
        foreach (var node in circles._next.Select(n => n.Key))
            circles.Visit(node);
        return circles._found;
    }

    private void Visit(string node)
    {
        if (!_index.TryAdd(node, _index.Count))
            return;
        _low[node] = _index[node];
        _open.Push(node);
        foreach (var next in _next[node])
        {
            Visit(next);
            if (_open.Contains(next))
                _low[node] = Math.Min(_low[node], _low[next]);
        }
        if (_low[node] != _index[node])
            return;
        var circle = new List<string>();
        do circle.Add(_open.Pop());
        while (circle[^1] != node);
        if (circle.Count > 1)
            _found.Add([.. circle.Order(StringComparer.Ordinal)]);
    }
}
