using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>
/// What four eyes rest on: the whole sentence of a claim, the fingerprint of each source, what was returned and answered, why a
/// decision ended, why an objection was settled, and who wrote an article. The first start afterwards fills in the first two.
/// </summary>
[DbContext(typeof(FactCheckDb)), Migration("20261126172907_WholeSentences")]
public sealed class WholeSentences : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "Answer", table: "Reviews", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<string>(name: "ReturnedHash", table: "Reviews", type: "TEXT", maxLength: 64, nullable: true);
        migrationBuilder.AddColumn<int>(name: "ReturnedVerdict", table: "Reviews", type: "INTEGER", nullable: true);
        migrationBuilder.AddColumn<string>(name: "VoidedBecause", table: "Reviews", type: "TEXT", maxLength: 40, nullable: true);
        migrationBuilder.AddColumn<string>(name: "SourceSha256", table: "Evidence", type: "TEXT", maxLength: 64, nullable: true);
        migrationBuilder.AddColumn<string>(name: "SettleReason", table: "Comments", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<string>(name: "Sentence", table: "Claims", type: "TEXT", nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<Guid>(name: "AuthorId", table: "Articles", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<string>(name: "Authors", table: "Articles", type: "TEXT", nullable: false, defaultValue: "[]");
    }
}
