using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Web.Data.Migrations;

/// <inheritdoc />
[DbContext(typeof(FactCheckDb)), Migration("20261127013545_SourceCorrections")]
public sealed class SourceCorrections : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>(name: "CorrectedBy", table: "Sources", type: "TEXT", nullable: true);

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn(name: "CorrectedBy", table: "Sources");
}
