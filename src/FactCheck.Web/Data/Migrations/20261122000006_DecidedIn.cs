using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>By which change of the coverage each decision about a sentence was made; 0 for those that were there before.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261122000006_DecidedIn")]
public sealed class DecidedIn : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<int>("DecidedIn", "CoverageDecisions", defaultValue: 0);
}
