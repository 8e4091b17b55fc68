using FactCheck.Domain.People;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public class SourceTests
{
    public static TheoryData<string, string?> Cases =>
        new()
        {
            { "primary", null },
            { "published and accessed today", null },
            { "without dates", null },
            { "secondary with a reason", null },
            { "secondary without a reason", "SecondaryNeedsReason" },
            { "secondary with a blank reason", "SecondaryNeedsReason" },
            { "published tomorrow", "DateInFuture" },
            { "accessed tomorrow", "DateInFuture" },
        };

    [Theory, MemberData(nameof(Cases))]
    public void A_source_is_recorded_as_it_is_or_refused_by_name(string how, string? refusal)
    {
        SourceParticulars Change(SourceParticulars p) =>
            how switch
            {
                "published and accessed today" => p with { PublishedOn = Given.Today, AccessedOn = Given.Today },
                "without dates" => p with { PublishedOn = null, AccessedOn = null },
                "secondary with a reason" => p with { Standing = Standing.Secondary, SecondaryReason = "The archive burnt down." },
                "secondary without a reason" => p with { Standing = Standing.Secondary },
                "secondary with a blank reason" => p with { Standing = Standing.Secondary, SecondaryReason = " " },
                "published tomorrow" => p with { PublishedOn = Given.Today.AddDays(1) },
                "accessed tomorrow" => p with { AccessedOn = Given.Today.AddDays(1) },
                _ => p,
            };

        if (refusal is not null)
            Should.Throw<RuleViolation>(() => Given.Source(Change)).Refusal.Name.ShouldBe(refusal);
        else
            Given.Source(Change).TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<SourceRecorded>();
    }

    [Fact]
    public void A_primary_source_keeps_no_reason_for_being_secondary() =>
        Given.Source(p => p with { SecondaryReason = "left over from the form" }).SecondaryReason.ShouldBeNull();

    [Fact]
    public void Only_fact_checkers_and_editors_record_sources()
    {
        foreach (var roles in RoleSets.All)
        {
            var actor = Given.Actor("Somebody", roles);
            if (roles.Contains(Role.FactChecker) || roles.Contains(Role.Editor))
                Given.Source(by: actor).RecordedBy.ShouldBe(actor.Id);
            else
                Should.Throw<RuleViolation>(() => Given.Source(by: actor)).Refusal.Name.ShouldBe("RoleForbids");
        }
    }
}
