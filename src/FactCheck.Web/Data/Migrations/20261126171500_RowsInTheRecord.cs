using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>What each change left behind, in its record.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261126171500_RowsInTheRecord")]
public sealed class AddRowsToTheRecord : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("Rows", "AuditRecords", type: "TEXT", nullable: false, defaultValue: "");
}
