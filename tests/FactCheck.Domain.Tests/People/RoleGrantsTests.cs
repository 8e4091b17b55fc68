using FactCheck.Domain.People;

namespace FactCheck.Domain.Tests.People;

public class RoleGrantsTests
{
    private static readonly Actor Ana = Given.Actor("Ana", Role.Administrator);
    private static readonly Actor Ruth = Given.Actor("Ruth", Role.Administrator);
    private static readonly Actor Second = Given.Actor("Second account", Role.Administrator);
    private static readonly Actor Third = Given.Actor("Third account", Role.Administrator);
    private static readonly Actor Desk = Given.Actor("Desk", Role.FactChecker);

    [Fact]
    public void The_only_administrator_gives_roles_to_themselves() => Grants([Ana]).WhyNotGiveAlone(Ana, Ana.Id).ShouldBeNull();

    [Fact]
    public void Beside_a_second_one_nobody_gives_roles_to_themselves()
    {
        var grants = Grants([Ana, Ruth]);
        grants
            .WhyNotGiveAlone(Ana, Ana.Id, [Role.Administrator], [Role.Administrator, Role.Editor])
            .ShouldBe(RoleRefusals.NeedsAnotherAdministrator);
        grants.WhyNotGiveAlone(Ruth, Ana.Id).ShouldBeNull();
        grants.WhyNotGiveAlone(Ana, Desk.Id).ShouldBeNull();
    }

    [Fact]
    public void Giving_roles_up_needs_nobody() =>
        Grants([Ana, Ruth]).WhyNotGiveAlone(Ana, Ana.Id, [Role.Administrator, Role.Editor], [Role.Administrator]).ShouldBeNull();

    [Fact]
    public void An_account_that_somebody_made_administrator_is_no_second_person()
    {
        var grants = Grants([Ana, Ruth, Second], (Second, Ana));
        grants.WhyNotGiveAlone(Second, Ana.Id).ShouldBe(RoleRefusals.NeedsAnotherAdministrator);
        Grants([Ana, Second], (Second, Ana)).WhyNotGiveAlone(Ana, Ana.Id).ShouldBeNull("then nobody else administers");
    }

    [Fact]
    public void Nor_is_one_that_came_from_it_in_turn()
    {
        var grants = Grants([Ana, Ruth, Second, Third], (Second, Ana), (Third, Second));
        grants.WhyNotGiveAlone(Third, Ana.Id).ShouldBe(RoleRefusals.NeedsAnotherAdministrator);
        grants.WhyNotGiveAlone(Ruth, Ana.Id).ShouldBeNull();
    }

    [Fact]
    public void Two_who_made_each_other_are_no_circle_without_end() =>
        Grants([Ana, Ruth, Second], (Ana, Second), (Second, Ana)).WhyNotGiveAlone(Second, Ana.Id).ShouldNotBeNull();

    [Fact]
    public void Whoever_takes_the_role_from_the_second_is_not_the_only_one_for_it()
    {
        var taken = new RoleGrants([Ana.Id], new Dictionary<Guid, Guid>(), [(Ruth.Id, Ana.Id)]);
        taken.WhyNotGiveAlone(Ana, Ana.Id).ShouldBe(RoleRefusals.NeedsAnotherAdministrator);
        new RoleGrants([Ana.Id], new Dictionary<Guid, Guid>(), [(Ruth.Id, Third.Id)]).WhyNotGiveAlone(Ana, Ana.Id).ShouldBeNull();
    }

    private static RoleGrants Grants(Actor[] administrators, params (Actor Who, Actor By)[] made) =>
        new([.. administrators.Select(a => a.Id)], made.ToDictionary(m => m.Who.Id, m => m.By.Id), []);
}
