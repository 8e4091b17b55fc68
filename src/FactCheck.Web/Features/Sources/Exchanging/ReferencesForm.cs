using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Features.Sources.Exchanging.Formats;
using FluentValidation;

namespace FactCheck.Web.Features.Sources.Exchanging;

/// <summary>A file of references, and what holds for entries that do not say it themselves.</summary>
public abstract class ReferencesForm
{
    /// <summary>The file, as text.</summary>
    public string? Text { get; set; }

    public SourceType? Type { get; set; }

    public Standing? Standing { get; set; }

    public string? SecondaryReason { get; set; }

    internal ReferenceDefaults Defaults => new(Type, Standing, Typed.OrNull(SecondaryReason));
}

internal static class ReferencesFormShape
{
    public static void ReferencesShape<T>(this AbstractValidator<T> shape)
        where T : ReferencesForm
    {
        shape
            .RuleFor(c => c.Text)
            .Custom(
                (text, context) =>
                {
                    if (string.IsNullOrWhiteSpace(text))
                        context.Refuse(ExchangeRefusals.GiveReferences);
                    else if (ReferenceFile.Read(text) is not { Count: > 0 } entries)
                        context.Refuse(ExchangeRefusals.NoReferences);
                    else if (entries.Count > ReferenceFile.Most)
                        context.Refuse(ExchangeRefusals.TooManyReferences(ReferenceFile.Most));
                }
            );
        shape.RuleFor(c => c.Type).NotNull().Asks(Asked.ChooseKindOfSource);
        shape.RuleFor(c => c.Standing).NotNull().Asks(Asked.SayWhetherPrimary);
        shape
            .RuleFor(c => c.SecondaryReason)
            .AtMost(1000)
            .Must((c, reason) => c.Standing != Standing.Secondary || !string.IsNullOrWhiteSpace(reason))
            .Asks(SourceRefusals.SecondaryNeedsReason);
    }
}
