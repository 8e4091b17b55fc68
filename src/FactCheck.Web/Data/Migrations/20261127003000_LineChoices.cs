using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>What was chosen of lines that were proposed to be left out of an article, for the next one of its outlet.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261127003000_LineChoices")]
public sealed class LineChoices : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("LineChoices", "ArticleVersions", type: "TEXT", nullable: true);
}
