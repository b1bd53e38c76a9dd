-- AlterTable
ALTER TABLE "assessment" ADD COLUMN     "expected_size" INTEGER,
ADD COLUMN     "lead_submitted_at" TIMESTAMP(3),
ADD COLUMN     "link_hash" TEXT,
ADD COLUMN     "link_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "response" ADD COLUMN     "comments" TEXT NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "round" ADD COLUMN     "asked_by" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "asks_lead" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "asks_members" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "forget_after_days" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN     "forgotten_at" TIMESTAMP(3),
ADD COLUMN     "opened_at" TIMESTAMP(3),
ADD COLUMN     "purpose" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reminded_at" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "team" ADD COLUMN     "size" INTEGER;

-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "forget_after_days" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN     "time_zone" TEXT NOT NULL DEFAULT 'UTC';

-- CreateTable
CREATE TABLE "team_tag" (
    "team_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "team_tag_pkey" PRIMARY KEY ("team_id","key")
);

-- CreateTable
CREATE TABLE "personal_link" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "email" TEXT,
    "token_hash" TEXT NOT NULL,
    "used" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "personal_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "personal_link_token_hash_key" ON "personal_link"("token_hash");

-- CreateIndex
CREATE INDEX "personal_link_assessment_id_idx" ON "personal_link"("assessment_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_link_hash_key" ON "assessment"("link_hash");

-- CreateIndex
CREATE INDEX "round_forgotten_at_closed_at_idx" ON "round"("forgotten_at", "closed_at");

-- AddForeignKey
ALTER TABLE "team_tag" ADD CONSTRAINT "team_tag_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_link" ADD CONSTRAINT "personal_link_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The rounds of the sample, the only ones so far: they have opened, and their members' answers were never stored
UPDATE "round" SET "opened_at" = "opens_at", "forgotten_at" = "closed_at";
