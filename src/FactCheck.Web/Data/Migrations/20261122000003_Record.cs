using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>Issued reports, the audit trail and the memory of posted forms.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261122000003_Record")]
public sealed class Record : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AuditRecords",
            table => new
            {
                Sequence = table.Column<long>(),
                At = table.Column<long>(),
                ActorId = table.Column<Guid>(),
                ActorName = table.Column<string>(),
                Event = table.Column<string>(maxLength: 60),
                SubjectId = table.Column<Guid>(),
                SubjectVersion = table.Column<int>(),
                ArticleId = table.Column<Guid>(nullable: true),
                Sentence = table.Column<string>(),
                Data = table.Column<string>(),
                PreviousHash = table.Column<string>(maxLength: 64),
                Hash = table.Column<string>(maxLength: 64),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AuditRecords", x => x.Sequence);
            }
        );

        migrationBuilder.CreateTable(
            "FormPosts",
            table => new
            {
                Fingerprint = table.Column<string>(maxLength: 64),
                Response = table.Column<string>(),
                At = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FormPosts", x => x.Fingerprint);
            }
        );

        migrationBuilder.CreateTable(
            "Reports",
            table => new
            {
                Id = table.Column<Guid>(),
                Code = table.Column<string>(maxLength: 20),
                Version = table.Column<int>(),
                ArticleId = table.Column<Guid>(),
                ArticleVersionId = table.Column<Guid>(),
                Headline = table.Column<string>(),
                BottomLine = table.Column<string>(),
                Document = table.Column<string>(),
                Sha256 = table.Column<string>(maxLength: 64),
                Length = table.Column<int>(),
                IssuedBy = table.Column<Guid>(),
                IssuedAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Reports", x => x.Id);
                table.ForeignKey(
                    "FK_Reports_ArticleVersions_ArticleVersionId",
                    x => x.ArticleVersionId,
                    "ArticleVersions",
                    "Id",
                    onDelete: ReferentialAction.Restrict
                );
                table.ForeignKey("FK_Reports_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Restrict);
            }
        );

        migrationBuilder.CreateTable(
            "ReportFiles",
            table => new { ReportId = table.Column<Guid>(), Bytes = table.Column<byte[]>() },
            constraints: table =>
            {
                table.PrimaryKey("PK_ReportFiles", x => x.ReportId);
                table.ForeignKey("FK_ReportFiles_Reports_ReportId", x => x.ReportId, "Reports", "Id", onDelete: ReferentialAction.Restrict);
            }
        );

        migrationBuilder.CreateIndex("IX_AuditRecords_ArticleId_Sequence", "AuditRecords", ["ArticleId", "Sequence"]);
        migrationBuilder.CreateIndex("IX_AuditRecords_SubjectId_Sequence", "AuditRecords", ["SubjectId", "Sequence"]);
        migrationBuilder.CreateIndex("IX_FormPosts_At", "FormPosts", "At");
        migrationBuilder.CreateIndex("IX_Reports_ArticleId_Version", "Reports", ["ArticleId", "Version"], unique: true);
        migrationBuilder.CreateIndex("IX_Reports_ArticleVersionId", "Reports", "ArticleVersionId");
        migrationBuilder.CreateIndex("IX_Reports_Code_Version", "Reports", ["Code", "Version"], unique: true);
        migrationBuilder.CreateIndex("IX_Reports_Sha256", "Reports", "Sha256");
    }
}
