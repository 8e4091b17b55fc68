using FactCheck.Domain.Articles.Speakers;

namespace FactCheck.Domain.Tests.Articles.Speakers;

/// <summary>How many claimants were read right, how many wrong, how many not at all.</summary>
internal sealed class SpeakerScore
{
    private static readonly string[] Articles =
    [
        "the ",
        "a ",
        "der ",
        "die ",
        "das ",
        "dem ",
        "el ",
        "la ",
        "le ",
        "les ",
        "l’",
        "al",
        "ال",
    ];

    public int Named { get; private set; }

    public int Right { get; private set; }

    public int RoleRight { get; private set; }

    /// <summary>Another name than the right one, or a name where there is none.</summary>
    public int Wrong { get; private set; }

    public int Nobody { get; private set; }

    public int NobodyRight { get; private set; }

    public int Total => Named + Nobody;

    public List<string> Misses { get; } = [];

    public void Add(SpeakerCase written, AttributedStatement read)
    {
        if (written.Name is null)
            Nobody++;
        else
            Named++;
        if (written.Name is null && read.ClaimantName is null)
            NobodyRight++;
        else if (written.Name is not null && read.ClaimantName is not null && Same(written.Name, read.ClaimantName))
        {
            Right++;
            if (Same(written.Role ?? "", read.ClaimantRole ?? ""))
                RoleRight++;
            else
                Miss(written, read, "role");
        }
        else
        {
            if (read.ClaimantName is not null)
                Wrong++;
            Miss(written, read, read.ClaimantName is null ? "missed" : "WRONG");
        }
    }

    public override string ToString() =>
        $"{Right} of {Named} named right ({RoleRight} with role), {NobodyRight} of {Nobody} nobodies right, {Wrong} wrong names";

    private void Miss(SpeakerCase written, AttributedStatement read, string how) =>
        Misses.Add(
            $"{how}: {written.Language} {written.Sort}: want {written.Name} | {written.Role}, read {read.ClaimantName} | "
                + $"{read.ClaimantRole}: {written.Marked.In(written.Text)}"
        );

    private static bool Same(string left, string right) => Bare(left).Equals(Bare(right), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name)
    {
        foreach (var article in Articles)
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return name[article.Length..];
        return name;
    }
}
