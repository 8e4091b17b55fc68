using FactCheck.Domain;

namespace FactCheck.Web.Answering;

/// <summary>A request that is not even looked at, why, and the status that goes with it.</summary>
public abstract class RequestRefused(int status, Refusal refusal) : Exception(refusal.ToString())
{
    public int Status { get; } = status;

    public Refusal Refusal { get; } = refusal;
}
