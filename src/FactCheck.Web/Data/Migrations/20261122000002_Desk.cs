using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data.Migrations;

/// <summary>Articles, claims, evidence, verdicts and their reviews.</summary>
[DbContext(typeof(FactCheckDb)), Migration("20261122000002_Desk")]
public sealed class Desk : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Articles",
            table => new
            {
                Id = table.Column<Guid>(),
                Headline = table.Column<string>(),
                Byline = table.Column<string>(nullable: true),
                Outlet = table.Column<string>(nullable: true),
                Address = table.Column<string>(nullable: true),
                PublishedOn = table.Column<DateOnly>(nullable: true),
                Language = table.Column<string>(),
                ImportedBy = table.Column<Guid>(),
                ImportedAt = table.Column<long>(),
                CoverageNote = table.Column<string>(nullable: true),
                CoverageReviewedBy = table.Column<Guid>(nullable: true),
                CoverageReviewedAt = table.Column<long>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Articles", x => x.Id);
            }
        );

        migrationBuilder.CreateTable(
            "RatingScales",
            table => new
            {
                Id = table.Column<Guid>(),
                Name = table.Column<string>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RatingScales", x => x.Id);
            }
        );

        migrationBuilder.CreateTable(
            "Sources",
            table => new
            {
                Id = table.Column<Guid>(),
                Type = table.Column<string>(maxLength: 40),
                Title = table.Column<string>(),
                Publisher = table.Column<string>(nullable: true),
                Author = table.Column<string>(nullable: true),
                Address = table.Column<string>(nullable: true),
                PublishedOn = table.Column<DateOnly>(nullable: true),
                AccessedOn = table.Column<DateOnly>(nullable: true),
                Standing = table.Column<string>(maxLength: 40),
                SecondaryReason = table.Column<string>(nullable: true),
                Interests = table.Column<string>(nullable: true),
                NoCaptureReason = table.Column<string>(nullable: true),
                RecordedBy = table.Column<Guid>(),
                RecordedAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Sources", x => x.Id);
            }
        );

        migrationBuilder.CreateTable(
            "ArticleVersions",
            table => new
            {
                Id = table.Column<Guid>(),
                ArticleId = table.Column<Guid>(),
                Number = table.Column<int>(),
                Text = table.Column<string>(),
                Sha256 = table.Column<string>(maxLength: 64),
                How = table.Column<string>(maxLength: 40),
                ObtainedBy = table.Column<Guid>(),
                ObtainedAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ArticleVersions", x => x.Id);
                table.ForeignKey(
                    "FK_ArticleVersions_Articles_ArticleId",
                    x => x.ArticleId,
                    "Articles",
                    "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );

        migrationBuilder.CreateTable(
            "Ratings",
            table => new
            {
                Key = table.Column<string>(maxLength: 40),
                ScaleId = table.Column<Guid>(),
                Name = table.Column<string>(),
                Definition = table.Column<string>(),
                Colour = table.Column<string>(maxLength: 7),
                Value = table.Column<int>(nullable: true),
                Order = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Ratings", x => new { x.ScaleId, x.Key });
                table.ForeignKey(
                    "FK_Ratings_RatingScales_ScaleId",
                    x => x.ScaleId,
                    "RatingScales",
                    "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );

        migrationBuilder.CreateTable(
            "Reviews",
            table => new
            {
                Id = table.Column<Guid>(),
                ArticleId = table.Column<Guid>(),
                ArticleVersionId = table.Column<Guid>(),
                State = table.Column<string>(maxLength: 40),
                AssigneeId = table.Column<Guid>(nullable: true),
                DueAt = table.Column<long>(nullable: true),
                MarkedBy = table.Column<Guid>(),
                MarkedAt = table.Column<long>(),
                SubmittedBy = table.Column<Guid>(nullable: true),
                SubmittedAt = table.Column<long>(nullable: true),
                ReturnReason = table.Column<string>(nullable: true),
                ApprovedBy = table.Column<Guid>(nullable: true),
                ApprovedAt = table.Column<long>(nullable: true),
                ApprovedHash = table.Column<string>(maxLength: 64, nullable: true),
                Closing = table.Column<string>(maxLength: 40, nullable: true),
                CloseReason = table.Column<string>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Reviews", x => x.Id);
                table.ForeignKey(
                    "FK_Reviews_ArticleVersions_ArticleVersionId",
                    x => x.ArticleVersionId,
                    "ArticleVersions",
                    "Id",
                    onDelete: ReferentialAction.Restrict
                );
                table.ForeignKey("FK_Reviews_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Restrict);
            }
        );

        migrationBuilder.CreateTable(
            "Claims",
            table => new
            {
                Id = table.Column<Guid>(),
                Statement = table.Column<string>(),
                ClaimantName = table.Column<string>(nullable: true),
                ClaimantRole = table.Column<string>(nullable: true),
                StatedOn = table.Column<DateOnly>(nullable: true),
                StatedAt = table.Column<string>(nullable: true),
                Kind = table.Column<string>(maxLength: 40),
                Wording = table.Column<string>(maxLength: 40),
                Start = table.Column<int>(),
                End = table.Column<int>(),
                Exact = table.Column<string>(),
                Prefix = table.Column<string>(),
                Suffix = table.Column<string>(),
                EvidenceWaiver = table.Column<string>(nullable: true),
                LastEvidenceNumber = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Claims", x => x.Id);
                table.ForeignKey("FK_Claims_Reviews_Id", x => x.Id, "Reviews", "Id", onDelete: ReferentialAction.Cascade);
            }
        );

        migrationBuilder.CreateTable(
            "Comments",
            table => new
            {
                Id = table.Column<Guid>(),
                ReviewId = table.Column<Guid>(),
                Text = table.Column<string>(),
                Blocking = table.Column<bool>(),
                AuthorId = table.Column<Guid>(),
                At = table.Column<long>(),
                ResolvedBy = table.Column<Guid>(nullable: true),
                ResolvedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Comments", x => x.Id);
                table.ForeignKey("FK_Comments_Reviews_ReviewId", x => x.ReviewId, "Reviews", "Id", onDelete: ReferentialAction.Cascade);
            }
        );

        migrationBuilder.CreateTable(
            "Contributions",
            table => new
            {
                ReviewId = table.Column<Guid>(),
                PersonId = table.Column<Guid>(),
                Part = table.Column<string>(maxLength: 40),
            },
            constraints: table =>
            {
                table.PrimaryKey(
                    "PK_Contributions",
                    x => new
                    {
                        x.ReviewId,
                        x.PersonId,
                        x.Part,
                    }
                );
                table.ForeignKey(
                    "FK_Contributions_Reviews_ReviewId",
                    x => x.ReviewId,
                    "Reviews",
                    "Id",
                    onDelete: ReferentialAction.Cascade
                );
            }
        );

        migrationBuilder.CreateTable(
            "Verdicts",
            table => new
            {
                Id = table.Column<Guid>(),
                ReviewId = table.Column<Guid>(),
                Number = table.Column<int>(),
                ScaleId = table.Column<Guid>(),
                RatingKey = table.Column<string>(),
                Conclusion = table.Column<string>(),
                Rationale = table.Column<string>(),
                WrittenBy = table.Column<Guid>(),
                WrittenAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Verdicts", x => x.Id);
                table.ForeignKey(
                    "FK_Verdicts_RatingScales_ScaleId",
                    x => x.ScaleId,
                    "RatingScales",
                    "Id",
                    onDelete: ReferentialAction.Restrict
                );
                table.ForeignKey("FK_Verdicts_Reviews_ReviewId", x => x.ReviewId, "Reviews", "Id", onDelete: ReferentialAction.Cascade);
            }
        );

        migrationBuilder.CreateTable(
            "Evidence",
            table => new
            {
                Id = table.Column<Guid>(),
                ClaimId = table.Column<Guid>(),
                Number = table.Column<int>(),
                SourceId = table.Column<Guid>(),
                Stance = table.Column<string>(maxLength: 40),
                Passage = table.Column<string>(nullable: true),
                Place = table.Column<string>(nullable: true),
                Note = table.Column<string>(nullable: true),
                AddedBy = table.Column<Guid>(),
                AddedAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Evidence", x => x.Id);
                table.ForeignKey("FK_Evidence_Claims_ClaimId", x => x.ClaimId, "Claims", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Evidence_Sources_SourceId", x => x.SourceId, "Sources", "Id", onDelete: ReferentialAction.Restrict);
            }
        );

        migrationBuilder.CreateIndex("IX_ArticleVersions_ArticleId_Number", "ArticleVersions", ["ArticleId", "Number"], unique: true);
        migrationBuilder.CreateIndex("IX_Comments_ReviewId", "Comments", "ReviewId");
        migrationBuilder.CreateIndex("IX_Evidence_ClaimId_Number", "Evidence", ["ClaimId", "Number"], unique: true);
        migrationBuilder.CreateIndex("IX_Evidence_SourceId", "Evidence", "SourceId");
        migrationBuilder.CreateIndex("IX_RatingScales_Version", "RatingScales", "Version", unique: true);
        migrationBuilder.CreateIndex("IX_Reviews_ArticleId", "Reviews", "ArticleId");
        migrationBuilder.CreateIndex("IX_Reviews_ArticleVersionId", "Reviews", "ArticleVersionId");
        migrationBuilder.CreateIndex("IX_Reviews_AssigneeId", "Reviews", "AssigneeId");
        migrationBuilder.CreateIndex("IX_Reviews_State_DueAt", "Reviews", ["State", "DueAt"]);
        migrationBuilder.CreateIndex("IX_Verdicts_ReviewId_Number", "Verdicts", ["ReviewId", "Number"], unique: true);
        migrationBuilder.CreateIndex("IX_Verdicts_ScaleId", "Verdicts", "ScaleId");
    }
}
