namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>How a piece of a paragraph comes into the text.</summary>
internal enum Standing
{
    Plain,
    Up,
    Down,
    Struck,
    Hidden,
    Mark,
}

/// <summary>Words of a paragraph that have one look, or a mark among them.</summary>
internal readonly record struct Piece(string Words, Standing Standing, Change? Change)
{
    public bool IsMark => Standing is Standing.Mark;

    /// <summary>Whether it belongs together with another one, however many runs Word has made of them.</summary>
    public bool Continues(Piece other, ChangesWay way) =>
        Standing is Standing.Hidden || other.Standing is Standing.Hidden ? Standing == other.Standing
        : IsGone(way) || other.IsGone(way) ? IsGone(way) && other.IsGone(way) && SameChange(other)
        : Standing == other.Standing;

    public bool SameChange(Piece other) =>
        Change?.PutIn == other.Change?.PutIn && string.Equals(Change?.Author, other.Change?.Author, StringComparison.Ordinal);

    public bool IsGone(ChangesWay way) => Change?.LeavesOut(way) is true;
}
