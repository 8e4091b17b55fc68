using FactCheck.Web.Caching;

namespace FactCheck.Web.Tests.Caching;

public sealed class KeptByVersionTests
{
    [Fact]
    public void What_is_kept_of_a_version_is_made_once()
    {
        using var kept = new KeptByVersion<string>(room: 10);
        kept.Get("a", 1, () => "first", _ => 1).ShouldBe("first");
        kept.Get("a", 1, () => "again", _ => 1).ShouldBe("first");
        kept.Find("a", 1).ShouldBe("first");
        kept.Find("b", 1).ShouldBeNull();
    }

    [Fact]
    public void Another_version_takes_its_place()
    {
        using var kept = new KeptByVersion<string>(room: 10);
        kept.Get("a", 1, () => "first", _ => 1);
        kept.Get("a", 2, () => "second", _ => 1).ShouldBe("second");
        kept.Find("a", 1).ShouldBeNull();
    }

    [Fact]
    public void What_finds_no_room_is_made_again()
    {
        using var kept = new KeptByVersion<string>(room: 10);
        kept.Get("a", 1, () => "large", _ => 11).ShouldBe("large");
        kept.Find("a", 1).ShouldBeNull();
    }
}
