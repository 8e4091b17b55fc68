using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>The table of work, with the orders that wait; and the end of the table of report files, which are blobs by now.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261126150000_JobsAndBlobs")]
public sealed class JobsAndBlobs : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Fails, and drops nothing, while a file was not moved.
        migrationBuilder.Sql("""CREATE TABLE "NotMoved" ("Files" INTEGER CHECK ("Files" = 0))""");
        migrationBuilder.Sql("""INSERT INTO "NotMoved" SELECT COUNT(*) FROM "ReportFiles" """);
        migrationBuilder.DropTable("NotMoved");
        migrationBuilder.DropTable("ReportFiles");

        migrationBuilder.CreateTable(
            "Jobs",
            table => new
            {
                Id = table.Column<Guid>(),
                Kind = table.Column<string>(maxLength: 100),
                Subject = table.Column<string>(maxLength: 100),
                Payload = table.Column<string>(nullable: true),
                DueAt = table.Column<long>(),
                Lease = table.Column<Guid>(nullable: true),
                LeasedUntil = table.Column<long>(nullable: true),
                Tries = table.Column<int>(),
                Again = table.Column<bool>(),
                Progress = table.Column<int>(nullable: true),
                LastError = table.Column<string>(maxLength: 100, nullable: true),
                GivenUpAt = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Jobs", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_Jobs_Kind_Subject", "Jobs", ["Kind", "Subject"], unique: true);
        migrationBuilder.CreateIndex("IX_Jobs_DueAt", "Jobs", "DueAt");
        migrationBuilder.Sql(
            """
            INSERT INTO "Jobs" ("Id", "Kind", "Subject", "DueAt", "Tries", "Again")
            SELECT "Id", 'make-report', lower("Id"), "OrderedAt", 0, 0 FROM "IssueOrders" WHERE "State" = 'Waiting'
            """
        );
    }
}
