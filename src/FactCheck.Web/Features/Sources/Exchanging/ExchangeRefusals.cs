using FactCheck.Domain;

namespace FactCheck.Web.Features.Sources.Exchanging;

/// <summary>Why a file of references is not taken.</summary>
public static class ExchangeRefusals
{
    /// <summary>There is no file and no text.</summary>
    public static Refusal GiveReferences { get; } = new(nameof(GiveReferences));

    /// <summary>It is of none of the formats.</summary>
    public static Refusal NoReferences { get; } = new(nameof(NoReferences));

    /// <summary>It holds more than is read at once.</summary>
    public static Refusal TooManyReferences(int most) => new(nameof(TooManyReferences), most);

    /// <summary>Everything in it is there already, or refused.</summary>
    public static Refusal NothingNew { get; } = new(nameof(NothingNew));
}
