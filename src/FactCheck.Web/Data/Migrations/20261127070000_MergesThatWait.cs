using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>What a claim would say once it has taken another over, and what it was when that was proposed.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261127070000_MergesThatWait")]
public sealed class MergesThatWait : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("ProposalKeeperSeen", "Reviews", type: "TEXT", maxLength: 64, nullable: true);
        migrationBuilder.AddColumn<string>("ProposalKeeperStatement", "Reviews", type: "TEXT", nullable: true);
    }
}
