using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Features.Shared;
using FluentValidation;

namespace FactCheck.Web.Features.Sources;

/// <summary>What every form about a source asks.</summary>
public interface ISourceFields
{
    SourceType? Type { get; }

    string? Title { get; }

    string? Publisher { get; }

    string? Author { get; }

    string? Address { get; }

    DateOnly? PublishedOn { get; }

    DateOnly? AccessedOn { get; }

    Standing? Standing { get; }

    string? SecondaryReason { get; }

    string? Interests { get; }

    string? NoCaptureReason { get; }
}

internal static class SourceFields
{
    /// <summary>As it is stored; only once the shape holds.</summary>
    public static SourceParticulars Particulars(this ISourceFields fields) =>
        new(
            fields.Type!.Value,
            Typed.Text(fields.Title),
            Typed.OrNull(fields.Publisher),
            Typed.OrNull(fields.Author),
            Typed.OrNull(fields.Address),
            fields.PublishedOn,
            fields.AccessedOn,
            fields.Standing!.Value,
            Typed.OrNull(fields.SecondaryReason),
            Typed.OrNull(fields.Interests),
            Typed.OrNull(fields.NoCaptureReason)
        );

    /// <param name="shape">The form's.</param>
    /// <param name="untitled">What is asked where there is no title.</param>
    public static void SourceShape<T>(this AbstractValidator<T> shape, Refusal untitled)
        where T : ISourceFields
    {
        shape.RuleFor(c => c.Title).Needed(untitled, 300);
        shape.RuleFor(c => c.Type).NotNull().Asks(Asked.ChooseKindOfSource);
        shape.RuleFor(c => c.Standing).NotNull().Asks(Asked.SayWhetherPrimary);
        shape.RuleFor(c => c.Publisher).AtMost(200);
        shape.RuleFor(c => c.Author).AtMost(200);
        shape.RuleFor(c => c.Address).WebAddress();
        shape.RuleFor(c => c.SecondaryReason).AtMost(1000);
        shape.RuleFor(c => c.Interests).AtMost(1000);
        shape.RuleFor(c => c.NoCaptureReason).AtMost(1000);
    }
}
