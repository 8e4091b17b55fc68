using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Web.Data.Migrations;

/// <inheritdoc />
[DbContext(typeof(FactCheckDb)), Migration("20261126172834_FrontMatter")]
public sealed class FrontMatter : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "WithdrawalProposal", table: "Reports", type: "TEXT", nullable: true);

        migrationBuilder.AddColumn<long>(name: "WithdrawalProposedAt", table: "Reports", type: "INTEGER", nullable: true);

        migrationBuilder.AddColumn<Guid>(name: "WithdrawalProposedBy", table: "Reports", type: "TEXT", nullable: true);

        migrationBuilder.AddColumn<string>(name: "Front", table: "IssueOrders", type: "TEXT", maxLength: 64, nullable: true);

        migrationBuilder.AddColumn<bool>(name: "OneEditor", table: "IssueOrders", type: "INTEGER", nullable: false, defaultValue: false);

        migrationBuilder.AddColumn<string>(name: "CoverageWriters", table: "Articles", type: "TEXT", nullable: false, defaultValue: "[]");

        // Whoever ever wrote a coverage note stands in the record; whoever wrote it last comes last.
        migrationBuilder.Sql(
            """
            UPDATE "Articles" SET "CoverageWriters" = (
                SELECT json_group_array(lower("ActorId")) FROM (
                    SELECT "ActorId" FROM "AuditRecords"
                    WHERE "SubjectId" = "Articles"."Id" AND "Event" IN ('coverage-reviewed', 'CoverageReviewed')
                    GROUP BY "ActorId" ORDER BY MAX("Sequence")
                )
            )
            """
        );

        migrationBuilder.CreateTable(
            name: "FrontMatters",
            columns: table => new
            {
                Id = table.Column<Guid>(type: "TEXT", nullable: false),
                ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                Version = table.Column<int>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FrontMatters", x => x.Id);
                table.ForeignKey(
                    name: "FK_FrontMatters_Articles_ArticleId",
                    column: x => x.ArticleId,
                    principalTable: "Articles",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Restrict
                );
            }
        );

        migrationBuilder.CreateTable(
            name: "FrontConfirmations",
            columns: table => new
            {
                FrontMatterId = table.Column<Guid>(type: "TEXT", nullable: false),
                Version = table.Column<int>(type: "INTEGER", nullable: false),
                Revision = table.Column<int>(type: "INTEGER", nullable: false),
                Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                By = table.Column<Guid>(type: "TEXT", nullable: false),
                At = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FrontConfirmations", x => new { x.FrontMatterId, x.Version });
                table.ForeignKey(
                    name: "FK_FrontConfirmations_FrontMatters_FrontMatterId",
                    column: x => x.FrontMatterId,
                    principalTable: "FrontMatters",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );

        migrationBuilder.CreateTable(
            name: "FrontRevisions",
            columns: table => new
            {
                FrontMatterId = table.Column<Guid>(type: "TEXT", nullable: false),
                Number = table.Column<int>(type: "INTEGER", nullable: false),
                BottomLine = table.Column<string>(type: "TEXT", nullable: false),
                CorrectionNote = table.Column<string>(type: "TEXT", nullable: true),
                Corrects = table.Column<Guid>(type: "TEXT", nullable: true),
                By = table.Column<Guid>(type: "TEXT", nullable: false),
                At = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FrontRevisions", x => new { x.FrontMatterId, x.Number });
                table.ForeignKey(
                    name: "FK_FrontRevisions_FrontMatters_FrontMatterId",
                    column: x => x.FrontMatterId,
                    principalTable: "FrontMatters",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );

        migrationBuilder.CreateIndex(name: "IX_FrontMatters_ArticleId", table: "FrontMatters", column: "ArticleId", unique: true);
    }
}
