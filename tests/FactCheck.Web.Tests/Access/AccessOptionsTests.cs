using System.Net;
using FactCheck.Web.Access;

namespace FactCheck.Web.Tests.Access;

public sealed class AccessOptionsTests
{
    [Theory]
    [InlineData("203.0.113.77", KeptAddress.Short, "203.0.113.0/24")]
    [InlineData("::ffff:203.0.113.77", KeptAddress.Short, "203.0.113.0/24")]
    [InlineData("2001:db8:1:2:3:4:5:6", KeptAddress.Short, "2001:db8:1::/48")]
    [InlineData("203.0.113.77", KeptAddress.Full, "203.0.113.77")]
    [InlineData("2001:db8:1:2:3:4:5:6", KeptAddress.Full, "2001:db8:1:2:3:4:5:6")]
    [InlineData("203.0.113.77", KeptAddress.None, null)]
    public void An_address_is_kept_as_the_settings_say(string address, KeptAddress how, string? kept) =>
        new AccessOptions { Address = how }
            .Kept(IPAddress.Parse(address))
            .ShouldBe(kept);

    [Fact]
    public void Where_no_address_is_known_none_is_kept() => new AccessOptions().Kept(null).ShouldBeNull();
}
