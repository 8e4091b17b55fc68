using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Sources.Exchanging.Formats;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Sources.Exchanging;

/// <summary>
/// Records the sources of a file of references. What is in the library already is left alone; an entry that cannot be a source is named
/// and left out.
/// </summary>
[Requires(Permission.CheckClaims)]
public sealed class ImportSources : ReferencesForm, ICommand<int>;

public sealed class ImportSourcesShape : AbstractValidator<ImportSources>
{
    public ImportSourcesShape() => this.ReferencesShape();
}

public sealed class ImportSourcesHandler(FactCheckDb db, ReferenceReceipts receipts, CurrentUser user, TimeProvider clock)
    : IRequestHandler<ImportSources, int>
{
    public async Task<int> Handle(ImportSources command, CancellationToken ct)
    {
        var receipt = await receipts.Read(ReferenceFile.Read(command.Text!)!, command.Defaults, ct);
        if (!receipt.New.Any())
            throw new RuleViolation(ExchangeRefusals.NothingNew);
        var now = clock.GetLocalNow();
        foreach (var line in receipt.New)
            db.Sources.Add(Source.Record(user.Actor, line.Particulars!, now));
        return receipt.New.Count();
    }
}
