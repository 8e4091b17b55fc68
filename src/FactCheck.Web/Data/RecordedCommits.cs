using System.Data.Common;
using FactCheck.Web.Data.Recording;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FactCheck.Web.Data;

/// <summary>No transaction is committed whose rows are not in the record, whoever forgot it.</summary>
internal sealed class RecordedCommits(RecordBell bell) : DbTransactionInterceptor
{
    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        (eventData.Context as FactCheckDb)?.ForgetRows();
        return result;
    }

    public override ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection,
        TransactionEndEventData eventData,
        DbTransaction result,
        CancellationToken cancellationToken = default
    ) => new(TransactionStarted(connection, eventData, result));

    public override InterceptionResult TransactionCommitting(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result
    )
    {
        (eventData.Context as FactCheckDb)?.RequireRecorded();
        return result;
    }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => new(TransactionCommitting(transaction, eventData, result));

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData)
    {
        if (eventData.Context is FactCheckDb db && db.TakeRecorded())
            bell.Ring();
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        TransactionCommitted(transaction, eventData);
        return Task.CompletedTask;
    }
}
