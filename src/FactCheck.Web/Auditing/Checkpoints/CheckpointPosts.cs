using System.Text;

namespace FactCheck.Web.Auditing.Checkpoints;

/// <summary>The lines that are posted to an address, in their order: one that could not be posted goes before the next.</summary>
internal sealed class CheckpointPosts
{
    private const int Most = 1000;
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    private readonly Queue<string> _waiting = new();

    /// <summary>Posts what waits and this line, as long as each is taken.</summary>
    public async Task Send(string? line, Func<string, Task<string?>> post)
    {
        if (line is not null)
            _waiting.Enqueue(line);
        while (_waiting.Count > Most)
            _waiting.Dequeue();
        while (_waiting.TryPeek(out var next) && await post(next) is not null)
            _waiting.Dequeue();
    }

    /// <summary>The line, once the address took it.</summary>
    public static async Task<string?> Post(string address, string line, CancellationToken ct)
    {
        using var content = new StringContent(line + "\n", Encoding.UTF8, "application/json");
        using var answer = await Client.PostAsync(new Uri(address), content, ct);
        answer.EnsureSuccessStatusCode();
        return line;
    }
}
