using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Store.Guide;

/// <summary>The guide as pages read it: derived from the content, written by the importer alone, thrown away at will.</summary>
public sealed class GuideDb(DbContextOptions<GuideDb> options) : DbContext(options)
{
    public DbSet<GuideRow> Guides => Set<GuideRow>();

    public DbSet<UnitRow> Units => Set<UnitRow>();

    public DbSet<TopicRow> Topics => Set<TopicRow>();

    public DbSet<StudyCardRow> Cards => Set<StudyCardRow>();

    public DbSet<GlossaryRow> Glossary => Set<GlossaryRow>();

    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<CitationRow> Citations => Set<CitationRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    public DbSet<MapRow> Maps => Set<MapRow>();

    public DbSet<WordRow> Words => Set<WordRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<GuideRow>().HasKey(guide => guide.Stamp);
        modelBuilder.Entity<UnitRow>().HasKey(unit => unit.Position);
        modelBuilder.Entity<UnitRow>().Property(unit => unit.Position).ValueGeneratedNever();
        modelBuilder.Entity<TopicRow>(topic =>
        {
            topic.HasKey(row => row.Position);
            topic.Property(row => row.Position).ValueGeneratedNever();
            topic.HasIndex(row => row.Slug).IsUnique();
            topic.HasOne(row => row.Unit).WithMany(unit => unit.Topics).HasForeignKey(row => row.UnitPosition);
            topic.Property(row => row.Facts).AsJson();
            topic.Property(row => row.Charts).AsJson();
            topic.Property(row => row.Events).AsJson();
            topic.Property(row => row.Questions).AsJson();
            topic.Property(row => row.Cards).AsJson();
            topic.Property(row => row.Misconceptions).AsJson();
            topic.Property(row => row.RelatedTerms).AsJson();
            topic.Property(row => row.Notes).AsJson();
            topic.Property(row => row.Neighbours).AsJson();
        });
        modelBuilder.Entity<StudyCardRow>(card =>
        {
            card.HasKey(row => row.Key);
            card.Property(row => row.Card).AsJson();
        });
        modelBuilder.Entity<GlossaryRow>().HasKey(entry => entry.Position);
        modelBuilder.Entity<GlossaryRow>().Property(entry => entry.Position).ValueGeneratedNever();
        modelBuilder.Entity<SourceRow>().HasKey(source => source.Position);
        modelBuilder.Entity<SourceRow>().Property(source => source.Position).ValueGeneratedNever();
        modelBuilder.Entity<CitationRow>().HasKey(citation => new { citation.SourceId, citation.TopicSlug, citation.Number });
        modelBuilder.Entity<KeyRow>().HasKey(key => key.Key);
        modelBuilder.Entity<MapRow>(map =>
        {
            map.HasKey(row => row.Name);
            map.Property(row => row.Map).AsJson();
        });
        modelBuilder.Entity<WordRow>().HasKey(word => word.Word);
    }
}
