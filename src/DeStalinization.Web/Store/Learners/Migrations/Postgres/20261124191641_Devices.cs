using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DeStalinization.Web.Store.Learners.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Devices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CalendarKey",
                table: "Learners",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExamDate",
                table: "Learners",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NewPerDay",
                table: "Learners",
                type: "integer",
                nullable: false,
                defaultValue: 10);

            migrationBuilder.AddColumn<Guid>(
                name: "CopyOf",
                table: "Attempts",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Moves",
                columns: table => new
                {
                    CodeHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    LearnerId = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Moves", x => x.CodeHash);
                    table.ForeignKey(
                        name: "FK_Moves_Learners_LearnerId",
                        column: x => x.LearnerId,
                        principalTable: "Learners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sittings",
                columns: table => new
                {
                    LearnerId = table.Column<long>(type: "bigint", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sittings", x => new { x.LearnerId, x.Id });
                    table.ForeignKey(
                        name: "FK_Sittings_Learners_LearnerId",
                        column: x => x.LearnerId,
                        principalTable: "Learners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Tokens",
                columns: table => new
                {
                    TokenHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    LearnerId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tokens", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_Tokens_Learners_LearnerId",
                        column: x => x.LearnerId,
                        principalTable: "Learners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Learners_CalendarKey",
                table: "Learners",
                column: "CalendarKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Learners_LastUsedAt",
                table: "Learners",
                column: "LastUsedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Moves_LearnerId",
                table: "Moves",
                column: "LearnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Tokens_LearnerId",
                table: "Tokens",
                column: "LearnerId");

            // Each learner's token so far becomes that of her first device.
            migrationBuilder.Sql("""INSERT INTO "Tokens" ("TokenHash", "LearnerId") SELECT "TokenHash", "Id" FROM "Learners";""");

            migrationBuilder.DropIndex(
                name: "IX_Learners_TokenHash",
                table: "Learners");

            migrationBuilder.DropColumn(
                name: "TokenHash",
                table: "Learners");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Moves");

            migrationBuilder.DropTable(
                name: "Sittings");

            migrationBuilder.DropTable(
                name: "Tokens");

            migrationBuilder.DropIndex(
                name: "IX_Learners_CalendarKey",
                table: "Learners");

            migrationBuilder.DropIndex(
                name: "IX_Learners_LastUsedAt",
                table: "Learners");

            migrationBuilder.DropColumn(
                name: "CopyOf",
                table: "Attempts");

            migrationBuilder.DropColumn(
                name: "CalendarKey",
                table: "Learners");

            migrationBuilder.DropColumn(
                name: "ExamDate",
                table: "Learners");

            migrationBuilder.DropColumn(
                name: "NewPerDay",
                table: "Learners");

            migrationBuilder.AddColumn<byte[]>(
                name: "TokenHash",
                table: "Learners",
                type: "bytea",
                maxLength: 32,
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.CreateIndex(
                name: "IX_Learners_TokenHash",
                table: "Learners",
                column: "TokenHash",
                unique: true);
        }
    }
}
