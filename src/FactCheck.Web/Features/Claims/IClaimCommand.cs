namespace FactCheck.Web.Features.Claims;

/// <summary>A command about one claim; its page takes the id from the address, never from the form.</summary>
public interface IClaimCommand
{
    Guid ClaimId { get; set; }
}

/// <summary>One that carries the version of the claim that its form showed.</summary>
public interface IVersionedClaimCommand : IClaimCommand
{
    int Version { get; set; }
}
