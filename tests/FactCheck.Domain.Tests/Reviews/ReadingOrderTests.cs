using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

public class ReadingOrderTests
{
    [Fact]
    public void Claims_are_numbered_as_a_reader_meets_them_the_longer_first()
    {
        var (older, newer) = (Guid.Parse("00000000-0000-7000-8000-000000000001"), Guid.Parse("00000000-0000-7000-8000-000000000002"));
        (int, int, Guid)[] places = [(9, 12, older), (3, 5, newer), (3, 8, newer), (3, 5, older), (0, 1, newer)];

        ReadingOrder
            .Number(places, p => p)
            .ShouldBe([(1, (0, 1, newer)), (2, (3, 8, newer)), (3, (3, 5, older)), (4, (3, 5, newer)), (5, (9, 12, older))]);
    }
}
