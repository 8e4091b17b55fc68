using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>The version of what the workbench of an article shows.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261126145700_BenchVersion")]
public sealed class AddBenchVersion : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<long>("BenchVersion", "Articles", type: "INTEGER", nullable: false, defaultValue: 0L);
}
