-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspace_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "questionnaire_id" TEXT NOT NULL,
    "questionnaire_version" INTEGER NOT NULL,
    "variant" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT '',
    "asks_lead" BOOLEAN NOT NULL DEFAULT true,
    "asks_members" BOOLEAN NOT NULL DEFAULT true,
    "minimum_group_size" INTEGER NOT NULL,
    "forget_after_days" INTEGER NOT NULL DEFAULT 30,
    "opens_at" DATETIME NOT NULL,
    "closes_at" DATETIME NOT NULL,
    "opened_at" DATETIME,
    "closed_at" DATETIME,
    "forgotten_at" DATETIME,
    "reminded_at" DATETIME,
    "told_answers" INTEGER NOT NULL DEFAULT 0,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "imported" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "round_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_round" ("asked_by", "asks_lead", "asks_members", "closed_at", "closes_at", "forget_after_days", "forgotten_at", "id", "minimum_group_size", "name", "opened_at", "opens_at", "purpose", "questionnaire_id", "questionnaire_version", "reminded_at", "sample", "told_answers", "variant", "workspace_id") SELECT "asked_by", "asks_lead", "asks_members", "closed_at", "closes_at", "forget_after_days", "forgotten_at", "id", "minimum_group_size", "name", "opened_at", "opens_at", "purpose", "questionnaire_id", "questionnaire_version", "reminded_at", "sample", "told_answers", "variant", "workspace_id" FROM "round";
DROP TABLE "round";
ALTER TABLE "new_round" RENAME TO "round";
CREATE INDEX "round_workspace_id_closes_at_idx" ON "round"("workspace_id", "closes_at");
CREATE INDEX "round_forgotten_at_closed_at_idx" ON "round"("forgotten_at", "closed_at");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
