using FactCheck.Domain.Articles.Speech;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Of whom the article speaks at a place, for “she”, “the minister”, “the company”.</summary>
internal sealed class Focus(SpeechWords speech, Cast cast)
{
    // Further back a pronoun is not looked for.
    private const int Reach = 8;

    // Words of a language with cases are told by their beginnings.
    private const int Stem = 5;

    private readonly List<(CastMember Who, int Sentence)> _persons = [];
    private int _crowd = -1;
    private readonly Dictionary<string, CastMember> _byNoun = new(StringComparer.Ordinal);
    private CastMember? _body;
    private (string Name, int Sentence)? _group;

    /// <summary>Names that a sentence mentions.</summary>
    public void Mention(IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (cast.Find(name) is not { } member)
                continue;
            if (member.IsBody)
                _body = member;
            var before = "";
            foreach (var word in (member.IsBody ? member.Name + " " + member.Role : member.Role ?? "").Split(' ', ',', '-'))
            {
                if (word.Length == 0)
                    continue;
                _byNoun[Key(word)] = _byNoun[Key(before) + " " + Key(word)] = member;
                before = word;
            }
        }
    }

    /// <summary>The one a sentence is about, or who speaks in it.</summary>
    public void Set(CastMember member, int sentence)
    {
        if (member.IsBody)
        {
            _body = member;
            return;
        }
        _persons.RemoveAll(p => p.Who == member || sentence - p.Sentence > Reach);
        _persons.Add((member, sentence));
    }

    /// <summary>A sentence is about more than one person: “she” after it may be any of them.</summary>
    public void Crowd(int sentence) => _crowd = sentence;

    public void Set(string group, int sentence) => _group = (group, sentence);

    /// <summary>Name, role and the sentence where they are read; null when nobody can be told.</summary>
    public Named? Resolve(Speaker speaker, int sentence)
    {
        switch (speaker.By)
        {
            case Reference.Pronoun:
                return Pronoun(speaker, sentence);
            case Reference.Described when speaker.Head is { Length: > 0 } && Known(speaker) is { } known:
                Set(known, sentence);
                return new(known.Name, known.Role, known.Sentence);
            case Reference.Described when Plain(speaker, sentence) is { } plain:
                return plain;
            case Reference.Described:
                Set(speaker.Name!, sentence);
                return new(speaker.Name!, null, sentence);
            default:
                return ByName(speaker, sentence);
        }
    }

    private Named ByName(Speaker speaker, int sentence)
    {
        if (cast.Find(speaker.Name!) is { } member)
        {
            Set(member, sentence);
            // Named there for the first time in another case: the form of the speaker is the better one.
            var name = member.Sentence == sentence && Scripts.Of(member.Name[0]) == Script.Cyrillic ? speaker.Name! : member.Name;
            return new(name, speaker.Role ?? member.Role, Same(member.Name, speaker.Name!) ? sentence : member.Sentence);
        }
        if (speaker.Head is not null || speaker.Gender == Gender.Many)
            Set(speaker.Name!, sentence);
        return new(speaker.Name!, speaker.Role, sentence);
    }

    private Named? Pronoun(Speaker speaker, int sentence)
    {
        if (speaker.Gender == Gender.Many && _group is { } group && sentence - group.Sentence <= Reach)
            return new(group.Name, null, group.Sentence);
        if (speaker.Gender == Gender.Thing && _body is { } body)
            return new(body.Name, body.Role, body.Sentence);
        if (speaker.Gender is not (Gender.He or Gender.She) && speaker.Head is null)
            return null;
        for (var at = _persons.Count - 1; at >= 0; at--)
        {
            var (who, last) = _persons[at];
            if (sentence - last > Reach || (last == _crowd && who.Gender != speaker.Gender))
                return null;
            if (speaker.Gender != Gender.Unknown && who.Gender is Gender.He or Gender.She && who.Gender != speaker.Gender)
                continue;
            if (speaker.Gender != Gender.Unknown)
                (who.Gender, who.IsGuessed) = (speaker.Gender, false);
            Set(who, sentence);
            return new(who.Name, who.Role, who.Sentence);
        }
        return null;
    }

    // “The archaeologist said” of one whose name alone was given just before.
    private Named? Plain(Speaker speaker, int sentence)
    {
        if (speaker.Gender is Gender.Many or Gender.Thing || _persons.Count == 0 || speaker.Head is not { } head || !speech.IsRole(head))
            return null;
        var (who, last) = _persons[^1];
        if (
            sentence - last > 2
            || who.Role is not null
            || (speaker.Gender != Gender.Unknown && who.Gender is Gender.He or Gender.She && who.Gender != speaker.Gender)
        )
            return null;
        Set(who, sentence);
        return new(who.Name, null, who.Sentence);
    }

    // “The Russian president” is no other president.
    private CastMember? Known(Speaker speaker) =>
        _byNoun.TryGetValue(speaker.Of is { } of ? Key(of) + " " + Key(speaker.Head!) : Key(speaker.Head!), out var member) ? member
        : speaker.Of is not null ? null
        : Known(speaker.Head!);

    private CastMember? Known(string head) =>
        head.EndsWith("year-old", StringComparison.Ordinal) && _persons.Count > 0 ? _persons[^1].Who
        : head is "company" or "firm" or "group" or "organisation" or "organization" or "business" or "charity" or "employer" ? _body
        : null;

    private static string Key(string word)
    {
        var folded = Suggestions.KeptWords.Fold(word);
        return folded.Length > Stem && Scripts.Of(folded[0]) == Script.Cyrillic ? folded[..Stem] : folded;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A claimant and the sentence in which the article names them, counted from 0.</summary>
internal sealed record Named(string Name, string? Role, int Sentence);

/// <summary>Who says the words of these places of an article.</summary>
internal sealed record Turn(Named By, IReadOnlyList<TextSpan> Scope);
