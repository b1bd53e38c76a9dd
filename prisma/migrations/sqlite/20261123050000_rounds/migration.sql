-- Columns are added in place: making the tables anew would need foreign keys switched off, which a transaction ignores,
-- and "response" would lose WITHOUT ROWID.

-- AlterTable
ALTER TABLE "workspace" ADD COLUMN "time_zone" TEXT NOT NULL DEFAULT 'UTC';
ALTER TABLE "workspace" ADD COLUMN "forget_after_days" INTEGER NOT NULL DEFAULT 30;

-- AlterTable
ALTER TABLE "team" ADD COLUMN "size" INTEGER;

-- AlterTable
ALTER TABLE "round" ADD COLUMN "asked_by" TEXT NOT NULL DEFAULT '';
ALTER TABLE "round" ADD COLUMN "purpose" TEXT NOT NULL DEFAULT '';
ALTER TABLE "round" ADD COLUMN "asks_lead" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "round" ADD COLUMN "asks_members" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "round" ADD COLUMN "forget_after_days" INTEGER NOT NULL DEFAULT 30;
ALTER TABLE "round" ADD COLUMN "opened_at" DATETIME;
ALTER TABLE "round" ADD COLUMN "forgotten_at" DATETIME;
ALTER TABLE "round" ADD COLUMN "reminded_at" DATETIME;

-- AlterTable
ALTER TABLE "assessment" ADD COLUMN "lead_submitted_at" DATETIME;
ALTER TABLE "assessment" ADD COLUMN "expected_size" INTEGER;
ALTER TABLE "assessment" ADD COLUMN "link_hash" TEXT;
ALTER TABLE "assessment" ADD COLUMN "link_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "response" ADD COLUMN "comments" TEXT NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "team_tag" (
    "team_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("team_id", "key"),
    CONSTRAINT "team_tag_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable: WITHOUT ROWID, since the implicit rowid would tell in which order links were made
CREATE TABLE "personal_link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessment_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "email" TEXT,
    "token_hash" TEXT NOT NULL,
    "used" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "personal_link_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateIndex
CREATE UNIQUE INDEX "personal_link_token_hash_key" ON "personal_link"("token_hash");

-- CreateIndex
CREATE INDEX "personal_link_assessment_id_idx" ON "personal_link"("assessment_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_link_hash_key" ON "assessment"("link_hash");

-- CreateIndex
CREATE INDEX "round_forgotten_at_closed_at_idx" ON "round"("forgotten_at", "closed_at");

-- The rounds of the sample, the only ones so far: they have opened, and their members' answers were never stored
UPDATE "round" SET "opened_at" = "opens_at", "forgotten_at" = "closed_at";
