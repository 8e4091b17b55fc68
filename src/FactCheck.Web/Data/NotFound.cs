namespace FactCheck.Web.Data;

/// <summary>The thing does not exist, or not for this actor: 404.</summary>
public sealed class NotFound() : Exception("There is nothing here.");
