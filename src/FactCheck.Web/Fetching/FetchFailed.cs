using FactCheck.Domain;
using FactCheck.Domain.Captures;

namespace FactCheck.Web.Fetching;

/// <summary>Nothing was fetched, and why.</summary>
/// <param name="why">The reason by its name.</param>
/// <param name="passing">Whether it may go by itself: then it is worth another try.</param>
public sealed class FetchFailed(Refusal why, bool passing = false, Exception? cause = null) : Exception(why.ToString(), cause)
{
    public Refusal Why { get; } = why;

    public bool IsPassing { get; } = passing;

    /// <summary>The one among the causes of this; the ways of HTTP wrap what goes wrong below them.</summary>
    public static FetchFailed? Within(Exception? thrown)
    {
        for (var e = thrown; e is not null; e = e.InnerException)
            if (e is FetchFailed failed)
                return failed;
        return null;
    }
}

/// <summary>Why nothing was fetched.</summary>
public static class FetchRefusals
{
    /// <summary>The name leads to a network that is not everybody's.</summary>
    public static Refusal LeadsInside(string host) => new(nameof(LeadsInside), host);

    public static Refusal HostUnknown(string host) => new(nameof(HostUnknown), host);

    public static Refusal HostUnreachable(string host) => new(nameof(HostUnreachable), host);

    public static Refusal OtherPort(int port) => new(nameof(OtherPort), port);

    public static Refusal TooManyRedirects(int most) => new(nameof(TooManyRedirects), most);

    public static Refusal RedirectsInCircles(string address) => new(nameof(RedirectsInCircles), address);

    /// <summary>From https to http: what comes then may be anybody's.</summary>
    public static Refusal RedirectsToPlain(string address) => new(nameof(RedirectsToPlain), address);

    /// <summary>What stands in the way is the other refusal.</summary>
    public static Refusal RedirectsTo(string address, Remark why) => new(nameof(RedirectsTo), address, why);

    public static Refusal TooSlow(int seconds) => new(nameof(TooSlow), seconds);

    public static Refusal AnswerTooLarge(long megabytes) => new(nameof(AnswerTooLarge), megabytes);

    public static Refusal UnpacksTooLarge(long megabytes) => new(nameof(UnpacksTooLarge), megabytes);

    public static Refusal HeadTooLarge(int kilobytes) => new(nameof(HeadTooLarge), kilobytes);

    public static Refusal WronglyPacked { get; } = new(nameof(WronglyPacked));

    public static Refusal EndedEarly { get; } = new(nameof(EndedEarly));

    public static Refusal NotHttp { get; } = new(nameof(NotHttp));

    public static Refusal TlsRefused(TlsFault fault) => new(nameof(TlsRefused), fault);

    /// <summary>This machine has no room left.</summary>
    public static Refusal NoRoom { get; } = new(nameof(NoRoom));
}
