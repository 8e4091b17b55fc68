using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Sources.Exchanging.Formats;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Sources.Exchanging;

/// <summary>What would become of a file of references, entry by entry; nothing is stored.</summary>
[Requires(Permission.CheckClaims)]
public sealed class ReadReferences : ReferencesForm, IQuery<ReferenceReceipt>;

public sealed class ReadReferencesShape : AbstractValidator<ReadReferences>
{
    public ReadReferencesShape() => this.ReferencesShape();
}

public sealed class ReadReferencesHandler(ReferenceReceipts receipts) : IRequestHandler<ReadReferences, ReferenceReceipt>
{
    public Task<ReferenceReceipt> Handle(ReadReferences query, CancellationToken ct) =>
        receipts.Read(ReferenceFile.Read(query.Text!)!, query.Defaults, ct);
}
