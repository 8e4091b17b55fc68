using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Captures;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data.Library;
using FactCheck.Web.Data.Recording;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FactCheck.Web.Data;

/// <summary>Everything that is stored.</summary>
public sealed class FactCheckDb(DbContextOptions<FactCheckDb> options) : IdentityDbContext<User, IdentityRole<Guid>, Guid>(options)
{
    private readonly List<IDomainEvent> _raised = [];
    private readonly WrittenRows _written = new();
    private bool _recorded;

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Coverage> Coverages => Set<Coverage>();

    public DbSet<VersionNotes> VersionNotes => Set<VersionNotes>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Capture> Captures => Set<Capture>();

    public DbSet<RatingScale> RatingScales => Set<RatingScale>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<IssueOrder> IssueOrders => Set<IssueOrder>();

    public DbSet<FrontMatter> FrontMatters => Set<FrontMatter>();

    public DbSet<AuditRecord> AuditRecords => Set<AuditRecord>();

    public DbSet<FormPost> FormPosts => Set<FormPost>();

    /// <summary>For what happens to something that is not an <see cref="Entity"/>: accounts.</summary>
    public void Raise(IDomainEvent what) => _raised.Add(what);

    /// <summary>Everything that happened since the last call.</summary>
    public IReadOnlyList<IDomainEvent> TakeEvents()
    {
        IDomainEvent[] taken = [.. _raised, .. ChangeTracker.Entries<Entity>().SelectMany(e => e.Entity.TakeEvents())];
        _raised.Clear();
        return taken;
    }

    /// <summary>The rows that were saved since the last call, as the record holds them; empty when there are none.</summary>
    public string TakeRows() =>
        _written.Any
            ? _written.Take(
                (SqliteConnection)Database.GetDbConnection(),
                (SqliteTransaction)Database.CurrentTransaction!.GetDbTransaction()
            )
            : "";

    /// <summary>
    /// Saves, and with it the new versions of the benches that show what was changed. What the record holds is saved in a transaction,
    /// which is only committed once the rows are recorded.
    /// </summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Looked for once, since each look compares all that is loaded.
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            WholeAggregates.Require(ChangeTracker);
            var touched = BenchVersion.TouchedBy(ChangeTracker);
            var library = LibraryChanges.Of(ChangeTracker);
            _written.Note(ChangeTracker);
            if (Database.CurrentTransaction is null)
                RequireRecorded();
            _recorded |= ChangeTracker.Entries<AuditRecord>().Any(r => r.State == EntityState.Added);
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            await BenchVersion.Raise(this, touched, cancellationToken);
            library.Write(this);
            return saved;
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <exception cref="InvalidOperationException">Rows were changed of which no record tells.</exception>
    internal void RequireRecorded()
    {
        if (!_written.Any)
            return;
        _written.Clear();
        throw new InvalidOperationException("Rows were changed that no record holds: save with AuditTrail.Save, in a transaction.");
    }

    internal void ForgetRows()
    {
        _written.Clear();
        _recorded = false;
    }

    /// <summary>Whether the transaction that ends now has recorded something.</summary>
    internal bool TakeRecorded()
    {
        var recorded = _recorded;
        _recorded = false;
        return recorded;
    }

    /// <summary>Nothing is saved this way: it would go past <see cref="SaveChangesAsync(bool, CancellationToken)"/>.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Changes are saved asynchronously.");

    // Back into the pool without what this request left unsaid.
    public override void Dispose()
    {
        _raised.Clear();
        ForgetRows();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        _raised.Clear();
        ForgetRows();
        return base.DisposeAsync();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(FactCheckDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        // Milliseconds since 1970: sortable and equal on every database.
        conventions.Properties<DateTimeOffset>().HaveConversion<Milliseconds>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private sealed class Milliseconds()
        : ValueConverter<DateTimeOffset, long>(at => at.ToUnixTimeMilliseconds(), ms => DateTimeOffset.FromUnixTimeMilliseconds(ms));
}
