using FactCheck.Domain.Claims;
using FactCheck.Web.Features.Shared;
using FluentValidation;

namespace FactCheck.Web.Features.Claims.Evidencing;

/// <summary>What every form about evidence asks.</summary>
public interface IEvidenceFields
{
    Stance? Stance { get; }

    string? Passage { get; }

    string? Place { get; }

    string? Note { get; }
}

internal static class EvidenceFields
{
    public static EvidenceDetails Details(this IEvidenceFields fields) =>
        new(fields.Stance!.Value, Typed.OrNull(fields.Passage), Typed.OrNull(fields.Place), Typed.OrNull(fields.Note));

    public static void EvidenceShape<T>(this AbstractValidator<T> shape)
        where T : IEvidenceFields
    {
        shape.RuleFor(c => c.Stance).NotNull().Asks(Asked.SayWhatTheSourceDoes);
        shape
            .RuleFor(c => c.Passage)
            .AtMost(5000)
            .Must((c, _) => Typed.OrNull(c.Passage) is not null || Typed.OrNull(c.Place) is not null || Typed.OrNull(c.Note) is not null)
            .Asks(Asked.GiveWhereItStands);
        shape.RuleFor(c => c.Place).AtMost(300);
        shape.RuleFor(c => c.Note).AtMost(2000);
    }
}
