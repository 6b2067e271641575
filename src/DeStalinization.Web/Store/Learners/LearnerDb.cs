using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DeStalinization.Web.Store.Learners;

/// <summary>The record: answers and schedules, referring to content by its stable keys. Written by the review journal alone.</summary>
public abstract class LearnerDb(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public const int MaxKeyLength = 200;

    public const int MaxSittingLength = 4000;

    private const int HashSize = 32;

    public DbSet<LearnerRow> Learners => Set<LearnerRow>();

    public DbSet<TokenRow> Tokens => Set<TokenRow>();

    public DbSet<MoveRow> Moves => Set<MoveRow>();

    public DbSet<SittingRow> Sittings => Set<SittingRow>();

    public DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    public DbSet<CardRow> Cards => Set<CardRow>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    // Neither database orders by an offset; ticks of UTC sort, compare and keep every digit in both.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LearnerRow>(learner =>
        {
            learner.Property(row => row.NewPerDay).HasDefaultValue(LearnerRow.UsualNewPerDay).ValueGeneratedNever();
            learner.Property(row => row.CalendarKey).HasMaxLength(HashSize);
            learner.HasIndex(row => row.CalendarKey).IsUnique();
            learner.HasIndex(row => row.LastUsedAt);
        });
        modelBuilder.Entity<TokenRow>(token =>
        {
            token.HasKey(row => row.TokenHash);
            token.Property(row => row.TokenHash).HasMaxLength(HashSize);
            token.HasOne<LearnerRow>().WithMany().HasForeignKey(row => row.LearnerId);
        });
        modelBuilder.Entity<MoveRow>(move =>
        {
            move.HasKey(row => row.CodeHash);
            move.Property(row => row.CodeHash).HasMaxLength(HashSize);
            move.HasOne<LearnerRow>().WithMany().HasForeignKey(row => row.LearnerId);
        });
        modelBuilder.Entity<SittingRow>(sitting =>
        {
            sitting.HasKey(row => new { row.LearnerId, row.Id });
            sitting.Property(row => row.Key).HasMaxLength(MaxSittingLength);
            sitting.HasOne<LearnerRow>().WithMany().HasForeignKey(row => row.LearnerId);
        });
        modelBuilder.Entity<AttemptRow>(attempt =>
        {
            attempt.Property(row => row.Id).ValueGeneratedNever();
            attempt.Property(row => row.CardKey).HasMaxLength(MaxKeyLength);
            attempt.Property(row => row.Sitting).HasMaxLength(48);
            attempt.HasOne<LearnerRow>().WithMany().HasForeignKey(row => row.LearnerId);
            attempt.HasIndex(row => new { row.LearnerId, row.Sitting });
        });
        modelBuilder.Entity<CardRow>(card =>
        {
            card.HasKey(row => new { row.LearnerId, row.CardKey });
            card.Property(row => row.CardKey).HasMaxLength(MaxKeyLength);
            card.HasOne<LearnerRow>().WithMany().HasForeignKey(row => row.LearnerId);
            card.HasIndex(row => new { row.LearnerId, row.Due });
        });
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

public sealed class SqliteLearnerDb(DbContextOptions<SqliteLearnerDb> options) : LearnerDb(options);

public sealed class PostgresLearnerDb(DbContextOptions<PostgresLearnerDb> options) : LearnerDb(options);
