namespace FactCheck.Web.Auditing.Replaying;

/// <summary>A row that is not as the record left it.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Key">Its key, as the record writes it.</param>
/// <param name="Row">The row as it is stored, as JSON; empty where it is missing.</param>
/// <param name="Sequence">The record that wrote it last; 0 where none did.</param>
internal sealed record Difference(string Table, string Key, byte[] Row, long Sequence);
