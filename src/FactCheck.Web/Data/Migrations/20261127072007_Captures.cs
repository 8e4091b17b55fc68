using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>What sites answered under an address, kept.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261127072007_Captures")]
public sealed class Captures : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Captures",
            columns: table => new
            {
                Id = table.Column<Guid>(type: "TEXT", nullable: false),
                SourceId = table.Column<Guid>(type: "TEXT", nullable: true),
                Address = table.Column<string>(type: "TEXT", nullable: false),
                AddressKey = table.Column<string>(type: "TEXT", nullable: false),
                AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                Problem = table.Column<string>(type: "TEXT", nullable: true),
                KeptAt = table.Column<long>(type: "INTEGER", nullable: true),
                FinalAddress = table.Column<string>(type: "TEXT", nullable: true),
                FinalKey = table.Column<string>(type: "TEXT", nullable: true),
                Redirects = table.Column<string>(type: "TEXT", nullable: true),
                Status = table.Column<int>(type: "INTEGER", nullable: true),
                MediaType = table.Column<string>(type: "TEXT", nullable: true),
                Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                Length = table.Column<long>(type: "INTEGER", nullable: true),
                CertificateSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                CertificateSubject = table.Column<string>(type: "TEXT", nullable: true),
                PageTitle = table.Column<string>(type: "TEXT", nullable: true),
                PageSite = table.Column<string>(type: "TEXT", nullable: true),
                PageAuthor = table.Column<string>(type: "TEXT", nullable: true),
                PagePublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                PageLanguage = table.Column<string>(type: "TEXT", nullable: true),
                WaczSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                WaczLength = table.Column<long>(type: "INTEGER", nullable: true),
                TextSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                ArchiveAddress = table.Column<string>(type: "TEXT", nullable: true),
                Version = table.Column<int>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Captures", x => x.Id);
                table.ForeignKey(
                    name: "FK_Captures_Sources_SourceId",
                    column: x => x.SourceId,
                    principalTable: "Sources",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Restrict
                );
            }
        );

        migrationBuilder.CreateIndex(name: "IX_Captures_AddressKey", table: "Captures", column: "AddressKey");

        migrationBuilder.CreateIndex(name: "IX_Captures_FinalKey", table: "Captures", column: "FinalKey");

        migrationBuilder.CreateIndex(name: "IX_Captures_SourceId", table: "Captures", column: "SourceId");

        migrationBuilder.CreateIndex(name: "IX_Captures_TextSha256", table: "Captures", column: "TextSha256");

        migrationBuilder.CreateIndex(name: "IX_Captures_WaczSha256", table: "Captures", column: "WaczSha256");
    }
}
