using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>
/// What becomes of sources: merged, retired, retracted. And how they are found: entries, and an index of words (FTS5), both filled at
/// the start that follows.
/// </summary>
[DbContext(typeof(FactCheckDb)), Migration("20261127071500_Library")]
public sealed class Library : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<Guid>("MergedInto", "Sources", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<string>("RetiredBecause", "Sources", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<DateOnly>("RetractedOn", "Sources", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<string>("RetractionAddress", "Sources", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<string>("RetractionSaidIn", "Sources", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<int>("Steps", "Sources", type: "INTEGER", nullable: true);
        migrationBuilder.CreateTable(
            name: "SourceEntries",
            columns: table => new
            {
                Row = table.Column<long>(type: "INTEGER", nullable: false),
                SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                Type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                Standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                Merged = table.Column<bool>(type: "INTEGER", nullable: false),
                Retired = table.Column<bool>(type: "INTEGER", nullable: false),
                Retracted = table.Column<bool>(type: "INTEGER", nullable: false),
                TitleKey = table.Column<string>(type: "TEXT", nullable: false),
                PublisherKey = table.Column<string>(type: "TEXT", nullable: false),
                AddressKey = table.Column<string>(type: "TEXT", nullable: false),
                Uses = table.Column<int>(type: "INTEGER", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_SourceEntries", x => x.Row)
        );
        migrationBuilder.CreateIndex("IX_SourceEntries_SourceId", "SourceEntries", "SourceId", unique: true);
        migrationBuilder.CreateIndex("IX_SourceEntries_TitleKey_Row", "SourceEntries", ["TitleKey", "Row"]);
        migrationBuilder.CreateIndex("IX_SourceEntries_Uses_Row", "SourceEntries", ["Uses", "Row"]);
        migrationBuilder.CreateIndex("IX_SourceEntries_Type", "SourceEntries", "Type");
        migrationBuilder.CreateIndex("IX_SourceEntries_RecordedBy", "SourceEntries", "RecordedBy");
        migrationBuilder.CreateIndex("IX_SourceEntries_PublisherKey", "SourceEntries", "PublisherKey");
        migrationBuilder.CreateIndex("IX_SourceEntries_AddressKey", "SourceEntries", "AddressKey");
        migrationBuilder.CreateIndex("IX_SourceEntries_Merged", "SourceEntries", "Merged", filter: "\"Merged\" = 1");
        migrationBuilder.CreateIndex("IX_SourceEntries_Retired", "SourceEntries", "Retired", filter: "\"Retired\" = 1");
        migrationBuilder.CreateIndex("IX_SourceEntries_Retracted", "SourceEntries", "Retracted", filter: "\"Retracted\" = 1");
        // The words are folded before they come here: the index only has to tell them apart.
        migrationBuilder.Sql(
            """
            CREATE VIRTUAL TABLE "SourceWords" USING fts5("Title", "Publisher", "Author", "Address",
                tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mc'", prefix = '1 2 3')
            """
        );
    }
}
