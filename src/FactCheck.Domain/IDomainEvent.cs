namespace FactCheck.Domain;

/// <summary>One change, in the past tense; the audit trail records every one of them with all of its data.</summary>
public interface IDomainEvent
{
    /// <summary>What was changed: the id of a claim, an article, a report or an account.</summary>
    Guid SubjectId { get; }

    /// <summary>The article it belongs to, if any.</summary>
    Guid? ArticleId { get; }

    /// <summary>The subject's version after the change; 0 where the subject carries none.</summary>
    int SubjectVersion { get; }
}
