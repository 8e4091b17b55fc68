using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Identity;

namespace FactCheck.Web.Tests.Features.Accounts;

public sealed class Passwords
{
    [Theory]
    [InlineData("")]
    [InlineData("quiet lamps, 1")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("abababababababab")]
    [InlineData("123456789012345678")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("qwertyuiopasdfghjkl")]
    [InlineData("passwordpassword1")]
    [InlineData("ruth.amsel.ruth.amsel")]
    public void What_is_short_or_easily_guessed_is_refused(string password)
    {
        PasswordRules.WhyNot(password, "ruth.amsel@desk.example", "Ruth Amsel").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("proof-reading-desk-2026")]
    [InlineData("seven quiet lamps burn")]
    [InlineData("Жёлтый трамвай идёт")]
    public void A_few_words_in_a_row_will_do(string password) =>
        PasswordRules.WhyNot(password, "ruth@desk.example", "Ruth Amsel").ShouldBeNull();
}
