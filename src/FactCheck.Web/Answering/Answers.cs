using FactCheck.Domain;
using FactCheck.Web.Blobs;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Localization;
using FluentValidation;

namespace FactCheck.Web.Answering;

/// <summary>The one table from what went wrong to status and words; pages, the error page and programs all read it.</summary>
public sealed class Answers(Phrasebook phrasebook)
{
    /// <summary>The answer to what was thrown, or null when it is a fault of ours that nobody has words for.</summary>
    public Answer? To(Exception? thrown) =>
        thrown switch
        {
            ValidationException shape => new(StatusCodes.Status422UnprocessableEntity, [.. shape.Errors.Select(Worded)]),
            RuleViolation { Refusal: { Outdated: true } outdated } => Of(StatusCodes.Status409Conflict, outdated),
            RuleViolation rule => Of(StatusCodes.Status422UnprocessableEntity, rule.Refusal),
            StaleVersion => Of(StatusCodes.Status409Conflict, AnswerRefusals.ChangedByOthers),
            Forbidden forbidden => Of(StatusCodes.Status403Forbidden, forbidden.Refusal),
            NotFound => Of(StatusCodes.Status404NotFound, AnswerRefusals.NothingHere),
            RequestRefused refused => Of(refused.Status, refused.Refusal),
            BadHttpRequestException bad => Of(bad.StatusCode, AnswerRefusals.RequestUnreadable),
            // 500, not 503: it does not pass by waiting, and whoever asks again would hear the same until the file is put back.
            BlobChanged => Of(StatusCodes.Status500InternalServerError, AnswerRefusals.StoredFileChanged),
            BlobMissing => Of(StatusCodes.Status500InternalServerError, AnswerRefusals.StoredFileMissing),
            _ => null,
        };

    private Answer Of(int status, Refusal refusal) => new(status, [new(refusal.Field, refusal.Name, phrasebook.Say(refusal))]);

    private Wrong Worded(FluentValidation.Results.ValidationFailure failure) =>
        failure.Refusal() is { } refusal
            ? new(failure.PropertyName, refusal.Name, phrasebook.Say(refusal))
            : new(failure.PropertyName, null, failure.ErrorMessage);
}
