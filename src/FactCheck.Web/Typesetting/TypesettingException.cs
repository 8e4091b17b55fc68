namespace FactCheck.Web.Typesetting;

/// <summary>A report could not be typeset. The message is one sentence that an editor can act on.</summary>
public sealed class TypesettingException : Exception
{
    /// <summary>Creates the exception.</summary>
    public TypesettingException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    internal static TypesettingException NodeMissing(string node, Exception cause) =>
        new(
            $"The report could not be typeset because Node.js (“{node}”) could not be started; install Node.js 20 or later, or name its path in Typesetting:NodePath.",
            cause
        );

    internal static TypesettingException Died() =>
        new(
            "The report could not be typeset because the typesetter stopped twice before it was done; try again later, and tell whoever runs this server."
        );

    internal static TypesettingException TooMany() => new("Too many reports are being typeset; try again in a minute.");

    internal static TypesettingException Stopping() =>
        new("The report could not be typeset because the site is being stopped; try again when it is back.");

    internal static TypesettingException TookTooMuch(int megabytes) =>
        new(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"The report could not be typeset because it took more than {megabytes:#,##0} MB of memory; shorten its longest texts, or split the article."
            )
        );

    internal static TypesettingException TookTooLong(TimeSpan limit) =>
        new(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"The report could not be typeset because it took longer than {limit.TotalSeconds:0.#} s; try again, or shorten its longest texts."
            )
        );

    internal static TypesettingException Refused(string why) =>
        new($"The report could not be typeset because the template refused it: {why.ReplaceLineEndings(" ").TrimEnd('.')}.");

    internal static TypesettingException NotInstalled(string what) =>
        new($"The report could not be typeset because {what} is missing; build the project again, which restores it from npm.");
}
