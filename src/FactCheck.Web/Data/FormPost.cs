namespace FactCheck.Web.Data;

/// <summary>A posted form that has had its effect, so that the same post again answers the same and changes nothing.</summary>
public sealed class FormPost
{
    private FormPost() => (Fingerprint, Response) = ("", "");

    public FormPost(string fingerprint, string response, DateTimeOffset at) => (Fingerprint, Response, At) = (fingerprint, response, at);

    /// <summary>SHA-256 of who, form, command and content.</summary>
    public string Fingerprint { get; private set; }

    /// <summary>What the command answered, as JSON.</summary>
    public string Response { get; private set; }

    public DateTimeOffset At { get; private set; }
}
