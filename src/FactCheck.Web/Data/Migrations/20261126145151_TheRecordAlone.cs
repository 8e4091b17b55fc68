using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>
/// Records say in which format they are written; those that are there keep theirs, untouched. What was read from the trail although
/// it is no history gets a place of its own: the version of an account and the note of an approval.
/// </summary>
[DbContext(typeof(FactCheckDb)), Migration("20261126145151_TheRecordAlone")]
public sealed class TheRecordAlone : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "ApprovalNote", table: "Reviews", type: "TEXT", nullable: true);

        migrationBuilder.AddColumn<int>(name: "EventVersion", table: "AuditRecords", type: "INTEGER", nullable: false, defaultValue: 1);

        migrationBuilder.AddColumn<int>(name: "Format", table: "AuditRecords", type: "INTEGER", nullable: false, defaultValue: 1);

        migrationBuilder.AddColumn<int>(name: "Version", table: "AspNetUsers", type: "INTEGER", nullable: false, defaultValue: 0);

        migrationBuilder.Sql(FromTheTrail);
    }

    private const string FromTheTrail = """
        UPDATE "AspNetUsers" SET "Version" = COALESCE(
            (SELECT MAX("SubjectVersion") FROM "AuditRecords" WHERE "SubjectId" = "AspNetUsers"."Id"), 0);
        UPDATE "Reviews" SET "ApprovalNote" = (
            SELECT json_extract("Data", '$.Note') FROM "AuditRecords"
            WHERE "SubjectId" = "Reviews"."Id" AND "Event" = 'VerdictApproved' ORDER BY "Sequence" DESC LIMIT 1)
        WHERE "ApprovedBy" IS NOT NULL;
        UPDATE "Reviews" SET "CloseReason" = NULL WHERE "Closing" IN ('Merged', 'TakenBack');
        """;
}
