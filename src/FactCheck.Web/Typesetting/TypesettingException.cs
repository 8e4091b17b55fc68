using FactCheck.Domain;

namespace FactCheck.Web.Typesetting;

/// <summary>A report could not be typeset, and why.</summary>
public sealed class TypesettingException(Refusal refusal, Exception? cause = null) : Exception(refusal.ToString(), cause)
{
    /// <summary>Says what an editor can do about it.</summary>
    public Refusal Refusal { get; } = refusal;
}
