namespace FactCheck.Domain.Reviews;

/// <summary>One step of a rating scale.</summary>
public sealed class Rating
{
    private Rating() => (Key, Name, Definition, Colour) = ("", "", "", "");

    /// <summary>A step.</summary>
    /// <param name="key">Stable key, such as <c>mostly-true</c>.</param>
    /// <param name="name">What readers see.</param>
    /// <param name="definition">When it applies, in one sentence.</param>
    /// <param name="colour">Its colour on paper, #rrggbb; never the only sign.</param>
    /// <param name="value">Its place on the ordinal scale, or null when it is not on it.</param>
    /// <param name="order">Its place in lists.</param>
    public Rating(string key, string name, string definition, string colour, int? value, int order) =>
        (Key, Name, Definition, Colour, Value, Order) = (key, name, definition, colour, value, order);

    /// <summary>Stable key.</summary>
    public string Key { get; private set; }

    /// <summary>What readers see.</summary>
    public string Name { get; private set; }

    /// <summary>When it applies.</summary>
    public string Definition { get; private set; }

    /// <summary>Its colour on paper, #rrggbb.</summary>
    public string Colour { get; private set; }

    /// <summary>Its ordinal value, or null (unproven, satire).</summary>
    public int? Value { get; private set; }

    /// <summary>Its place in lists.</summary>
    public int Order { get; private set; }
}

/// <summary>An ordered, versioned scale. A report keeps the scale it was issued under.</summary>
public sealed class RatingScale
{
    private readonly List<Rating> _ratings = [];

    private RatingScale() => Name = "";

    /// <summary>A scale.</summary>
    public RatingScale(Guid id, string name, int version, IEnumerable<Rating> ratings)
    {
        (Id, Name, Version) = (id, name, version);
        _ratings.AddRange(ratings);
    }

    /// <summary>Identity of this version of the scale.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; }

    /// <summary>1, 2, 3 …</summary>
    public int Version { get; private set; }

    /// <summary>Its steps.</summary>
    public IReadOnlyList<Rating> Ratings => _ratings;

    /// <summary>The step with this key, or null.</summary>
    public Rating? Find(string key) => _ratings.Find(r => string.Equals(r.Key, key, StringComparison.Ordinal));

    /// <summary>The scale that every newsroom begins with.</summary>
    public static RatingScale Standard() =>
        new(
            new("0199a000-0000-7000-8000-000000000001"),
            "Verdict scale",
            1,
            [
                new("true", "True", "The statement is accurate, and nothing that matters is left out.", "#14653f", 6, 1),
                new("mostly-true", "Mostly true", "The statement is right in what matters; a detail is off or missing.", "#4a6512", 5, 2),
                new(
                    "missing-context",
                    "Missing context",
                    "Accurate as far as it goes, but a reader would draw the wrong conclusion without more.",
                    "#7d5300",
                    4,
                    3
                ),
                new(
                    "misleading",
                    "Misleading",
                    "Made of things that are true, arranged so that they suggest something that is not.",
                    "#9c4207",
                    3,
                    4
                ),
                new(
                    "mostly-false",
                    "Mostly false",
                    "A part of it holds, but what the statement says as a whole does not.",
                    "#a5321f",
                    2,
                    5
                ),
                new("false", "False", "The evidence contradicts the statement.", "#96123a", 1, 6),
                new("unproven", "Unproven", "What can be found out today neither confirms nor refutes the statement.", "#535a78", null, 7),
                new("satire", "Satire", "Said as a joke or a parody, and passed on as if it were meant.", "#6b4a86", null, 8),
            ]
        );
}
