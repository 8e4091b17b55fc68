using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FactCheck.Web.Data;

/// <summary>Everything that is stored.</summary>
public sealed class FactCheckDb(DbContextOptions<FactCheckDb> options) : IdentityDbContext<User, IdentityRole<Guid>, Guid>(options)
{
    private readonly List<IDomainEvent> _raised = [];

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Coverage> Coverages => Set<Coverage>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<Source> Sources => Set<Source>();

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

    /// <summary>Saves, and with it the new versions of the benches that show what was changed.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        WholeAggregates.Require(ChangeTracker);
        var touched = BenchVersion.TouchedBy(ChangeTracker);
        if (!touched.Any)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await BenchVersion.Raise(this, touched, cancellationToken);
        if (own is not null)
            await own.CommitAsync(cancellationToken);
        return saved;
    }

    /// <summary>Nothing is saved this way: it would go past <see cref="SaveChangesAsync(bool, CancellationToken)"/>.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Changes are saved asynchronously.");

    // Back into the pool without what this request left unsaid.
    public override void Dispose()
    {
        _raised.Clear();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        _raised.Clear();
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
