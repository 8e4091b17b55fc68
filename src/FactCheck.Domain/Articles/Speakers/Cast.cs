using FactCheck.Domain.Articles.Speech;
using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Somebody of whom the article speaks.</summary>
internal sealed class CastMember(string name, int sentence)
{
    public string Name { get; } = name;

    /// <summary>What they are, where the article says so first.</summary>
    public string? Role { get; set; }

    /// <summary>The sentence in which the whole name stands first.</summary>
    public int Sentence { get; } = sentence;

    public Gender Gender { get; set; }

    /// <summary>By the given name alone.</summary>
    public bool IsGuessed { get; set; }

    /// <summary>A ministry, a company: no person.</summary>
    public bool IsBody { get; set; }
}

/// <summary>Everybody an article names, found by whole name, by surname and by acronym.</summary>
internal sealed class Cast
{
    // A name in another case has another ending; a stem of this length still tells names apart.
    private const int Stem = 4;

    private readonly Dictionary<string, CastMember> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CastMember>> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CastMember>> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CastMember>> _given = new(StringComparer.Ordinal);
    private readonly List<CastMember> _members = [];
    private readonly List<(string Name, string? Role, Gender Gender, int Sentence)> _short = [];

    /// <summary>In the order in which they are named.</summary>
    public IReadOnlyCollection<CastMember> Members => _members;

    public void Add(string name, string? role, Gender gender, bool isBody, int sentence)
    {
        if (!name.Contains(' ', StringComparison.Ordinal) && !isBody)
        {
            _short.Add((name, role, gender, sentence));
            return;
        }
        var member = Member(name, sentence);
        member.Role ??= role;
        member.IsBody |= isBody;
        Tell(member, gender);
    }

    public void Alias(string name, string alias)
    {
        if (_whole.TryGetValue(Folded(name), out var member))
            _whole.TryAdd(Folded(alias), member);
    }

    /// <summary>Surnames with a title join those whose whole name is known; the others are named by them alone.</summary>
    public void Complete()
    {
        foreach (var (name, role, gender, sentence) in _short)
        {
            var member = Find(name) ?? Member(name, sentence);
            member.Role ??= role;
            Tell(member, gender);
        }
    }

    // The office says it for certain, the given name for as long as nothing else does.
    private static void Tell(CastMember member, Gender gender)
    {
        if (gender != Gender.Unknown && (member.Gender == Gender.Unknown || member.IsGuessed))
            (member.Gender, member.IsGuessed) = (gender, false);
        else if (member is { Gender: Gender.Unknown, IsBody: false } && GivenNames.Of(member.Name) is var guess and not Gender.Unknown)
            (member.Gender, member.IsGuessed) = (guess, true);
    }

    /// <summary>Null when nobody has that name, or more than one.</summary>
    public CastMember? Find(string name)
    {
        var folded = Folded(name);
        if (_whole.TryGetValue(folded, out var member))
            return member;
        if (!folded.Contains(' ', StringComparison.Ordinal))
            return _last.TryGetValue(folded, out var same) ? Only(same) : Given(folded);
        return _stems.TryGetValue(StemOf(folded), out var inflected) && inflected.Count == 1 && IsInflected(inflected[0].Name, name)
            ? inflected[0]
            : null;
    }

    private static CastMember? Only(List<CastMember> members) => members.Count == 1 ? members[0] : null;

    // “Sir James”, and children and kings: the given name of one person alone.
    private CastMember? Given(string folded) =>
        _given.TryGetValue(folded, out var same)
        && Only(same) is { IsBody: false } person
        && person.Name.Contains(' ', StringComparison.Ordinal)
            ? person
            : null;

    private CastMember Member(string name, int sentence)
    {
        var folded = Folded(name);
        if (_whole.TryGetValue(folded, out var known))
            return known;
        var member = new CastMember(name, sentence);
        _whole[folded] = member;
        _members.Add(member);
        Put(_last, folded[(folded.LastIndexOf(' ') + 1)..], member);
        Put(_given, folded.Split(' ')[0], member);
        Put(_stems, StemOf(folded), member);
        return member;
    }

    private static void Put(Dictionary<string, List<CastMember>> index, string key, CastMember member)
    {
        if (index.TryGetValue(key, out var same))
            same.Add(member);
        else
            index[key] = [member];
    }

    private static string StemOf(string folded) =>
        string.Join(' ', folded.Split(' ').Select(word => word.Length > Stem ? word[..Stem] : word[..Math.Max(1, word.Length - 1)]));

    // Cyrillic names are inflected: “Тараса Бойчака” is “Тарас Бойчак”.
    private static bool IsInflected(string name, string other) =>
        Scripts.Of(name[0]) == Script.Cyrillic && Scripts.Of(other[0]) == Script.Cyrillic;

    private static string Folded(string name)
    {
        var folded = KeptWords.Fold(name);
        return folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded;
    }
}
