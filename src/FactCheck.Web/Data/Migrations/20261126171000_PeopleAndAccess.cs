using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>Printed names, roles that wait for a second administrator, the access log, the trail by person and event.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261126171000_PeopleAndAccess")]
public sealed class PeopleAndAccess : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("PrintedName", "AspNetUsers", maxLength: 210, nullable: false, defaultValue: "");
        migrationBuilder.Sql("""UPDATE "AspNetUsers" SET "PrintedName" = "Name" """);

        migrationBuilder.CreateTable(
            "RoleProposals",
            table => new
            {
                AccountId = table.Column<Guid>(),
                Roles = table.Column<string>(maxLength: 100),
                ProposedBy = table.Column<Guid>(),
                At = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RoleProposals", x => x.AccountId);
                table.ForeignKey(
                    "FK_RoleProposals_AspNetUsers_AccountId",
                    x => x.AccountId,
                    "AspNetUsers",
                    "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );

        migrationBuilder.CreateTable(
            "AccessRecords",
            table => new
            {
                Id = table.Column<long>().Annotation("Sqlite:Autoincrement", true),
                At = table.Column<long>(),
                Kind = table.Column<string>(maxLength: 40),
                AccountId = table.Column<Guid>(nullable: true),
                Address = table.Column<string>(maxLength: 16, nullable: true),
                Client = table.Column<string>(maxLength: 50, nullable: true),
                Detail = table.Column<string>(maxLength: 200, nullable: true),
                Count = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_AccessRecords", x => x.Id)
        );
        migrationBuilder.CreateIndex("IX_AccessRecords_At", "AccessRecords", "At");
        migrationBuilder.CreateIndex("IX_AccessRecords_AccountId_Id", "AccessRecords", ["AccountId", "Id"]);
        migrationBuilder.CreateIndex("IX_AccessRecords_Address_Id", "AccessRecords", ["Address", "Id"]);
        migrationBuilder.CreateIndex("IX_AccessRecords_Kind_Id", "AccessRecords", ["Kind", "Id"]);

        migrationBuilder.CreateIndex("IX_AuditRecords_ActorId_Sequence", "AuditRecords", ["ActorId", "Sequence"]);
        migrationBuilder.CreateIndex("IX_AuditRecords_Event_Sequence", "AuditRecords", ["Event", "Sequence"]);
    }
}
