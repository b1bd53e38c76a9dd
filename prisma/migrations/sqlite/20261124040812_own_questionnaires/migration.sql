-- CreateTable
CREATE TABLE "own_questionnaire" (
    "workspace_id" TEXT NOT NULL,
    "questionnaire_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "edits" INTEGER NOT NULL DEFAULT 0,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" DATETIME,

    PRIMARY KEY ("workspace_id", "questionnaire_id", "version"),
    CONSTRAINT "own_questionnaire_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- A published version never changes. A deleted workspace takes it along: it is gone before its versions are.
CREATE TRIGGER "own_questionnaire_no_update" BEFORE UPDATE ON "own_questionnaire"
WHEN OLD."published_at" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a published questionnaire never changes');
END;

CREATE TRIGGER "own_questionnaire_no_delete" BEFORE DELETE ON "own_questionnaire"
WHEN OLD."published_at" IS NOT NULL AND EXISTS (SELECT 1 FROM "workspace" WHERE "id" = OLD."workspace_id")
BEGIN
    SELECT RAISE(ABORT, 'a published questionnaire never changes');
END;

-- INSERT OR REPLACE deletes what it replaces without a word to the trigger above.
CREATE TRIGGER "own_questionnaire_no_replace" BEFORE INSERT ON "own_questionnaire"
WHEN EXISTS (
    SELECT 1 FROM "own_questionnaire"
    WHERE "workspace_id" = NEW."workspace_id"
        AND "questionnaire_id" = NEW."questionnaire_id"
        AND "version" = NEW."version"
        AND "published_at" IS NOT NULL
)
BEGIN
    SELECT RAISE(ABORT, 'a published questionnaire never changes');
END;
