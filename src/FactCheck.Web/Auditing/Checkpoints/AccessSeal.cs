namespace FactCheck.Web.Auditing.Checkpoints;

/// <summary>How far a checkpoint covers the access log.</summary>
/// <param name="UpTo">The last row that it covers.</param>
/// <param name="Hash">Of the covered rows, each hashed with the hash of those before it.</param>
/// <param name="Since">Rows from before may have been pruned by then.</param>
internal sealed record AccessSeal(long UpTo, string Hash, DateTimeOffset Since);
