-- Made anew after each upgrade (src/database/triggers.ts).

-- Whatever reports and dashboards show raises the revision of its workspace. What is published (tallies, comments) is
-- written together with the assessment's published_at; afterwards it could only be changed by hand.
CREATE TRIGGER "workspace_insert_begins_revision" AFTER INSERT ON "workspace" BEGIN
    INSERT INTO "workspace_revision" ("workspace_id") VALUES (NEW."id");
END;

CREATE TRIGGER "workspace_update_raises_revision" AFTER UPDATE ON "workspace" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = NEW."id";
END;

CREATE TRIGGER "team_insert_raises_revision" AFTER INSERT ON "team" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = NEW."workspace_id";
END;

CREATE TRIGGER "team_update_raises_revision" AFTER UPDATE ON "team" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = NEW."workspace_id";
END;

CREATE TRIGGER "team_delete_raises_revision" AFTER DELETE ON "team" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = OLD."workspace_id";
END;

CREATE TRIGGER "round_insert_raises_revision" AFTER INSERT ON "round" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = NEW."workspace_id";
END;

CREATE TRIGGER "round_update_raises_revision" AFTER UPDATE ON "round" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = NEW."workspace_id";
END;

CREATE TRIGGER "round_delete_raises_revision" AFTER DELETE ON "round" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = OLD."workspace_id";
END;

CREATE TRIGGER "report_link_insert_raises_revision" AFTER INSERT ON "report_link" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = NEW."workspace_id";
END;

CREATE TRIGGER "report_link_update_raises_revision" AFTER UPDATE ON "report_link" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = NEW."workspace_id";
END;

CREATE TRIGGER "report_link_delete_raises_revision" AFTER DELETE ON "report_link" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = OLD."workspace_id";
END;

CREATE TRIGGER "assessment_update_raises_revision" AFTER UPDATE OF "published_at", "expected_size" ON "assessment" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = NEW."workspace_id";
END;

CREATE TRIGGER "assessment_insert_raises_revision" AFTER INSERT ON "assessment" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = NEW."workspace_id";
END;

CREATE TRIGGER "assessment_delete_raises_revision" AFTER DELETE ON "assessment" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = OLD."workspace_id";
END;

CREATE TRIGGER "team_tag_insert_raises_revision" AFTER INSERT ON "team_tag" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = (SELECT "workspace_id" FROM "team" WHERE "id" = NEW."team_id");
END;

CREATE TRIGGER "team_tag_update_raises_revision" AFTER UPDATE ON "team_tag" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = (SELECT "workspace_id" FROM "team" WHERE "id" = NEW."team_id");
END;

CREATE TRIGGER "team_tag_delete_raises_revision" AFTER DELETE ON "team_tag" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = (SELECT "workspace_id" FROM "team" WHERE "id" = OLD."team_id");
END;

CREATE TRIGGER "round_note_insert_raises_revision" AFTER INSERT ON "round_note" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = (SELECT "workspace_id" FROM "round" WHERE "id" = NEW."round_id");
END;

CREATE TRIGGER "round_note_update_raises_revision" AFTER UPDATE ON "round_note" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = (SELECT "workspace_id" FROM "round" WHERE "id" = NEW."round_id");
END;

CREATE TRIGGER "round_note_delete_raises_revision" AFTER DELETE ON "round_note" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = (SELECT "workspace_id" FROM "round" WHERE "id" = OLD."round_id");
END;

CREATE TRIGGER "tally_update_raises_revision" AFTER UPDATE ON "tally" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = (SELECT "workspace_id" FROM "assessment" WHERE "id" = NEW."assessment_id");
END;

CREATE TRIGGER "tally_delete_raises_revision" AFTER DELETE ON "tally" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = (SELECT "workspace_id" FROM "assessment" WHERE "id" = OLD."assessment_id");
END;

CREATE TRIGGER "comment_update_raises_revision" AFTER UPDATE ON "comment" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = (SELECT "workspace_id" FROM "assessment" WHERE "id" = NEW."assessment_id");
END;

CREATE TRIGGER "comment_delete_raises_revision" AFTER DELETE ON "comment" BEGIN
    UPDATE "workspace_revision" SET "revision" = "revision" + 1 WHERE "workspace_id" = (SELECT "workspace_id" FROM "assessment" WHERE "id" = OLD."assessment_id");
END;
