using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>
/// What is proposed of a claim, and who proposed and approved its closing. Claims that one person closed stay closed, without names.
/// </summary>
[DbContext(typeof(FactCheckDb)), Migration("20261126172921_Proposals")]
public sealed class Proposals : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>(name: "ClosedAt", table: "Reviews", type: "INTEGER", nullable: true);
        migrationBuilder.AddColumn<Guid>(name: "ClosingApprovedBy", table: "Reviews", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<Guid>(name: "ClosingProposedBy", table: "Reviews", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<long>(name: "ProposalAt", table: "Reviews", type: "INTEGER", nullable: true);
        migrationBuilder.AddColumn<Guid>(name: "ProposalBy", table: "Reviews", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<string>(name: "ProposalFrom", table: "Reviews", type: "TEXT", maxLength: 40, nullable: true);
        migrationBuilder.AddColumn<Guid>(name: "ProposalKeeperId", table: "Reviews", type: "TEXT", nullable: true);
        migrationBuilder.AddColumn<string>(name: "ProposalKind", table: "Reviews", type: "TEXT", maxLength: 40, nullable: true);
        migrationBuilder.AddColumn<string>(name: "ProposalReason", table: "Reviews", type: "TEXT", nullable: true);
    }
}
