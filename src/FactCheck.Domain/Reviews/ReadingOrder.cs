namespace FactCheck.Domain.Reviews;

/// <summary>Claims are numbered as a reader meets them: by where they begin, the longer first.</summary>
public static class ReadingOrder
{
    /// <summary>The items with their numbers, from 1.</summary>
    public static IReadOnlyList<(int Number, T Item)> Number<T>(IEnumerable<T> items, Func<T, (int Start, int End, Guid Id)> place) =>
        [
            .. items
                .OrderBy(i => place(i).Start)
                .ThenByDescending(i => place(i).End)
                .ThenBy(i => place(i).Id)
                .Select((item, index) => (index + 1, item)),
        ];

    /// <summary>Reviews of one article with their numbers.</summary>
    public static IReadOnlyList<(int Number, Review Item)> Number(IEnumerable<Review> reviews) =>
        Number(reviews, r => (r.Claim.Start, r.Claim.End, r.Id));
}
