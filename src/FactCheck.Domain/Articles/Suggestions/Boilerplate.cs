namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Knows lines that came with the page and are no part of the article. Says so only when the whole line is one.</summary>
public static class Boilerplate
{
    internal const int Longest = 120;

    private static readonly (string Reason, HashSet<string> Lines)[] Whole =
    [
        (
            "a link to the source",
            Set(
                "source link|source|original article|read the original article|view original article|original source|read "
                    + "the full story|read full article|джерело|источник|quelle|lien source|enlace de la fuente"
            )
        ),
        (
            "an invitation to comment",
            Set(
                "leave a reply|leave a comment|comments|no comments|add a comment|post a comment|join the conversation|view "
                    + "comments|show comments|0 comments|write a comment|cancel reply|"
                    + "your email address will not be published|залишити коментар|коментарі|оставить комментарий|комментарии|"
                    + "kommentar schreiben|kommentare|laisser un commentaire|commentaires|deja un comentario|deja una "
                    + "respuesta|comentarios"
            )
        ),
        (
            "a share button",
            Set(
                "share|share this|share this article|share this story|share on facebook|share on twitter|share on x|share on "
                    + "linkedin|share on whatsapp|share via email|tweet|pin it|email this|copy link|save article|"
                    + "facebook|twitter|whatsapp|telegram|linkedin|print this article|поділитися|поделиться|teilen|artikel "
                    + "teilen|partager|compartir"
            )
        ),
        (
            "a newsletter sign-up",
            Set(
                "subscribe|subscribe now|sign up|sign up now|sign up for our newsletter|subscribe to our newsletter|get our "
                    + "newsletter|newsletter|newsletters|join our newsletter|sign up for the newsletter|"
                    + "підписатися|подписаться|newsletter abonnieren|s'abonner|abonnez-vous|suscríbete|suscribirse"
            )
        ),
        (
            "navigation",
            Set(
                "skip to content|skip to main content|home|menu|search|read more|more from|related articles|related stories|"
                    + "related posts|more stories|recommended|recommended stories|you may also like|you might also like|"
                    + "most read|most popular|trending|trending now|advertisement|advertising|continue reading|load more|next "
                    + "article|previous article|next post|previous post|back to top|up next|editors' picks|editor's picks|"
                    + "log in|sign in|close|tags|see also|popular reads|читайте також|читайте также|реклама|weiterlesen|mehr "
                    + "zum thema|anzeige|lire aussi|à lire aussi|publicité|lea también|leer más|publicidad"
            )
        ),
    ];

    private static readonly (string Reason, string[] Openings)[] Opening =
    [
        ("an invitation to comment", ["your email address will not be published", "you must be logged in to post a comment"]),
        ("a share button", ["click to share on ", "share this article on ", "click to email a link"]),
        (
            "a newsletter sign-up",
            ["sign up for our ", "sign up to our ", "subscribe to our ", "sign up to receive ", "get the latest news delivered "]
        ),
        (
            "navigation",
            [
                "read more: ",
                "read more about ",
                "related: ",
                "read also: ",
                "also read: ",
                "читайте також: ",
                "читайте также: ",
                "lire aussi : ",
                "lire aussi: ",
                "lea también: ",
            ]
        ),
    ];

    /// <summary>Why a line may be left out of the article, for a person to decide; null when it looks like part of it.</summary>
    /// <param name="line">One line of the text.</param>
    public static string? WhyExclude(string line)
    {
        if (line.Length > 2 * Longest)
            return null;
        var bare = line.Trim();
        if (bare.Length is 0 or > Longest)
            return null;
        if (IsPhotoCredit(bare))
            return "a photo credit";
        var folded = Tokenizer
            .Fold(bare)
            .Trim(' ', '\u00a0', '.', ':', '!', '→', '»', '›', '«', '‹', '←', '>', '<', '|', '…', '[', ']', '(', ')', '*', '▼', '+');
        foreach (var (reason, lines) in Whole)
            if (lines.Contains(folded))
                return reason;
        var opening = Tokenizer.Fold(bare);
        foreach (var (reason, openings) in Opening)
            if (Array.Exists(openings, o => opening.StartsWith(o, StringComparison.Ordinal)))
                return reason;
        return IsContributors(opening) ? "a note on who contributed" : null;
    }

    internal static bool IsPhotoCredit(string line) => PhotoCredit.Is(line);

    private static bool IsContributors(string folded) =>
        folded.TrimEnd('.', ' ') is var line
        && (
            line.EndsWith(" contributed to this report", StringComparison.Ordinal)
            || line.EndsWith(" contributed to this story", StringComparison.Ordinal)
            || line.EndsWith(" contributed to this article", StringComparison.Ordinal)
        );

    private static HashSet<string> Set(string list) => new(list.Split('|'), StringComparer.Ordinal);
}
