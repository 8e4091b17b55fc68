using FactCheck.Domain;
using FluentValidation;
using FluentValidation.Results;

namespace FactCheck.Web.Commands;

/// <summary>Lets a validator refuse by name where the rule is not one of shape.</summary>
public static class Refusing
{
    /// <summary>Refuses the property that is looked at, or the one that the refusal names.</summary>
    public static void Refuse<T>(this ValidationContext<T> context, Refusal refusal) =>
        context.AddFailure(
            new ValidationFailure(refusal.Field ?? context.PropertyPath, refusal.ToString())
            {
                ErrorCode = refusal.Name,
                CustomState = refusal,
            }
        );

    /// <summary>The refusal behind a failure, or null when it is one of shape and has its sentence.</summary>
    public static Refusal? Refusal(this ValidationFailure failure) => failure.CustomState as Refusal;
}
