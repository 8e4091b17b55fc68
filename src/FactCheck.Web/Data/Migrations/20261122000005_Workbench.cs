using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>The structure of texts, how claims are tied to revised ones, and what was decided about sentences.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261122000005_Workbench")]
public sealed class Workbench : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Structure", "ArticleVersions", nullable: true);

        migrationBuilder.AddColumn<Guid>("MergedInto", "Reviews", nullable: true);
        migrationBuilder.AddColumn<string>("Anchor", "Reviews", maxLength: 40, defaultValue: "Held");
        migrationBuilder.AddColumn<int>("ProposedStart", "Reviews", nullable: true);
        migrationBuilder.AddColumn<int>("ProposedEnd", "Reviews", nullable: true);

        migrationBuilder.CreateTable(
            "Coverages",
            table => new
            {
                Id = table.Column<Guid>(),
                ArticleId = table.Column<Guid>(),
                ArticleVersionId = table.Column<Guid>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Coverages", x => x.Id);
                table.ForeignKey(
                    "FK_Coverages_Articles_ArticleId",
                    x => x.ArticleId,
                    "Articles",
                    "Id",
                    onDelete: ReferentialAction.Restrict
                );
                table.ForeignKey(
                    "FK_Coverages_ArticleVersions_ArticleVersionId",
                    x => x.ArticleVersionId,
                    "ArticleVersions",
                    "Id",
                    onDelete: ReferentialAction.Restrict
                );
            }
        );
        migrationBuilder.CreateIndex("IX_Coverages_ArticleId", "Coverages", "ArticleId");
        migrationBuilder.CreateIndex("IX_Coverages_ArticleVersionId", "Coverages", "ArticleVersionId", unique: true);

        migrationBuilder.CreateTable(
            "CoverageDecisions",
            table => new
            {
                Id = table.Column<Guid>(),
                CoverageId = table.Column<Guid>(),
                Start = table.Column<int>(),
                End = table.Column<int>(),
                Reason = table.Column<string>(maxLength: 40),
                Note = table.Column<string>(nullable: true),
                DecidedBy = table.Column<Guid>(),
                DecidedAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_CoverageDecisions", x => x.Id);
                table.ForeignKey(
                    "FK_CoverageDecisions_Coverages_CoverageId",
                    x => x.CoverageId,
                    "Coverages",
                    "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );
        migrationBuilder.CreateIndex("IX_CoverageDecisions_CoverageId", "CoverageDecisions", "CoverageId");
    }
}
