using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Web.Data.Migrations;

/// <inheritdoc />
[DbContext(typeof(FactCheckDb)), Migration("20261126205353_NotesAndParticulars")]
public sealed class NotesAndParticulars : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "ParticularsWriters",
            table: "Articles",
            type: "TEXT",
            nullable: false,
            defaultValue: "[]"
        );

        migrationBuilder.CreateTable(
            name: "VersionNotes",
            columns: table => new
            {
                Id = table.Column<Guid>(type: "TEXT", nullable: false),
                ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                ArticleVersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                Number = table.Column<int>(type: "INTEGER", nullable: false),
                Version = table.Column<int>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_VersionNotes", x => x.Id);
                table.ForeignKey(
                    name: "FK_VersionNotes_ArticleVersions_ArticleVersionId",
                    column: x => x.ArticleVersionId,
                    principalTable: "ArticleVersions",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Restrict
                );
                table.ForeignKey(
                    name: "FK_VersionNotes_Articles_ArticleId",
                    column: x => x.ArticleId,
                    principalTable: "Articles",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Restrict
                );
            }
        );

        migrationBuilder.CreateTable(
            name: "WriterNotes",
            columns: table => new
            {
                Id = table.Column<Guid>(type: "TEXT", nullable: false),
                NotesId = table.Column<Guid>(type: "TEXT", nullable: false),
                Number = table.Column<int>(type: "INTEGER", nullable: false),
                Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                Start = table.Column<int>(type: "INTEGER", nullable: false),
                End = table.Column<int>(type: "INTEGER", nullable: false),
                Standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                Quote = table.Column<string>(type: "TEXT", nullable: false),
                Words = table.Column<string>(type: "TEXT", nullable: true),
                Author = table.Column<string>(type: "TEXT", nullable: true),
                WrittenAt = table.Column<long>(type: "INTEGER", nullable: true),
                Address = table.Column<string>(type: "TEXT", nullable: true),
                BroughtBy = table.Column<Guid>(type: "TEXT", nullable: false),
                BroughtAt = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_WriterNotes", x => x.Id);
                table.ForeignKey(
                    name: "FK_WriterNotes_VersionNotes_NotesId",
                    column: x => x.NotesId,
                    principalTable: "VersionNotes",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );

        migrationBuilder.CreateIndex(name: "IX_VersionNotes_ArticleId", table: "VersionNotes", column: "ArticleId");

        migrationBuilder.CreateIndex(
            name: "IX_VersionNotes_ArticleVersionId",
            table: "VersionNotes",
            column: "ArticleVersionId",
            unique: true
        );

        migrationBuilder.CreateIndex(
            name: "IX_WriterNotes_NotesId_Number",
            table: "WriterNotes",
            columns: new[] { "NotesId", "Number" },
            unique: true
        );
    }
}
