using FactCheck.Domain.People;
using static FactCheck.Domain.People.Permission;

namespace FactCheck.Domain.Tests.People;

public class PermissionTests
{
    // From the table “Who uses it” of the product description.
    private static readonly Dictionary<Permission, Role[]> Expected = new()
    {
        [ReadArticles] = [Role.FactChecker, Role.Editor, Role.Administrator],
        [ImportArticles] = [Role.FactChecker, Role.Editor],
        [CheckClaims] = [Role.FactChecker, Role.Editor],
        [Permission.Comment] = [Role.FactChecker, Role.Editor],
        [ApproveVerdicts] = [Role.Editor],
        [AssignWork] = [Role.Editor],
        [IssueReports] = [Role.Editor],
        [ManageAccounts] = [Role.Administrator],
        [ReadRecords] = [Role.Administrator],
    };

    [Fact]
    public void Each_permission_is_granted_by_exactly_its_roles()
    {
        foreach (var permission in Enum.GetValues<Permission>())
            foreach (var roles in RoleSets.All)
            {
                var actor = Given.Actor("Somebody", roles);
                var may = roles.Intersect(Expected[permission]).Any();

                actor.May(permission).ShouldBe(may, $"{permission} for {string.Join('+', roles)}");
                actor.WhyNot(permission)?.Name.ShouldBe("RoleForbids");
                (actor.WhyNot(permission) is null).ShouldBe(may);
            }
    }

    [Fact]
    public void A_role_that_is_not_known_grants_nothing() => Given.Actor("Somebody", (Role)99).May(ReadArticles).ShouldBeFalse();
}
