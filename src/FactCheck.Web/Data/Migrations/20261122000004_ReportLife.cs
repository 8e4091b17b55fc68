using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>The life of a report after issuing, the orders to issue, and the verdict's response and limits.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261122000004_ReportLife")]
public sealed class ReportLife : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Response", "Verdicts", nullable: true);
        migrationBuilder.AddColumn<string>("Limits", "Verdicts", nullable: true);

        migrationBuilder.AddColumn<string>("CorrectionNote", "Reports", nullable: true);
        migrationBuilder.AddColumn<string>("SignerThumbprint", "Reports", maxLength: 64, defaultValue: "");
        migrationBuilder.AddColumn<string>("Level", "Reports", maxLength: 10, defaultValue: "B-B");
        migrationBuilder.AddColumn<long>("TimestampedAt", "Reports", nullable: true);
        migrationBuilder.AddColumn<int>("SupersededByVersion", "Reports", nullable: true);
        migrationBuilder.AddColumn<long>("SupersededAt", "Reports", nullable: true);
        migrationBuilder.AddColumn<string>("CorrectionReason", "Reports", nullable: true);
        migrationBuilder.AddColumn<Guid>("CorrectionBegunBy", "Reports", nullable: true);
        migrationBuilder.AddColumn<long>("CorrectionBegunAt", "Reports", nullable: true);
        migrationBuilder.AddColumn<string>("WithdrawalReason", "Reports", nullable: true);
        migrationBuilder.AddColumn<Guid>("WithdrawnBy", "Reports", nullable: true);
        migrationBuilder.AddColumn<long>("WithdrawnAt", "Reports", nullable: true);
        migrationBuilder.AddColumn<int>("Revision", "Reports", defaultValue: 1);

        migrationBuilder.CreateTable(
            "IssueOrders",
            table => new
            {
                Id = table.Column<Guid>(),
                ArticleId = table.Column<Guid>(),
                Code = table.Column<string>(maxLength: 20),
                Version = table.Column<int>(),
                BottomLine = table.Column<string>(),
                CorrectionNote = table.Column<string>(nullable: true),
                Fingerprint = table.Column<string>(maxLength: 64),
                Root = table.Column<string>(),
                OrderedBy = table.Column<Guid>(),
                OrderedAt = table.Column<long>(),
                State = table.Column<string>(maxLength: 40),
                WithTimestamp = table.Column<bool>(),
                Problem = table.Column<string>(nullable: true),
                Revision = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_IssueOrders", x => x.Id);
                table.ForeignKey(
                    "FK_IssueOrders_Articles_ArticleId",
                    x => x.ArticleId,
                    "Articles",
                    "Id",
                    onDelete: ReferentialAction.Restrict
                );
            }
        );

        migrationBuilder.DropIndex("IX_Reports_ArticleId_Version", "Reports");
        migrationBuilder.CreateIndex(
            "IX_Reports_ArticleId",
            "Reports",
            "ArticleId",
            unique: true,
            filter: "\"SupersededByVersion\" IS NULL AND \"WithdrawnAt\" IS NULL"
        );
        migrationBuilder.CreateIndex(
            "IX_IssueOrders_ArticleId",
            "IssueOrders",
            "ArticleId",
            unique: true,
            filter: "\"State\" IN ('Waiting', 'NoTimestamp')"
        );
        migrationBuilder.CreateIndex("IX_IssueOrders_State", "IssueOrders", "State");
    }
}
