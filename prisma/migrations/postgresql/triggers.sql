-- Made anew after each upgrade (src/database/triggers.ts).

-- Whatever reports and dashboards show gives its workspace another revision: the number of the transaction, which no
-- other one ever has. What is published (tallies, comments) is written together with the assessment's published_at;
-- afterwards it could only be changed by hand. Deferred: the row is locked last of all, so that no two transactions of one
-- workspace wait for each other in a circle.
CREATE FUNCTION "raise_workspace_revision"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    changed record;
    changed_workspace text;
BEGIN
    IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
    CASE TG_TABLE_NAME
        WHEN 'workspace' THEN changed_workspace := changed.id;
        WHEN 'team_tag' THEN changed_workspace := (SELECT "workspace_id" FROM "team" WHERE "id" = changed.team_id);
        WHEN 'round_note' THEN changed_workspace := (SELECT "workspace_id" FROM "round" WHERE "id" = changed.round_id);
        WHEN 'tally', 'comment' THEN
            changed_workspace := (SELECT "workspace_id" FROM "assessment" WHERE "id" = changed.assessment_id);
        ELSE changed_workspace := changed.workspace_id;
    END CASE;
    UPDATE "workspace_revision" SET "revision" = txid_current()
        WHERE "workspace_id" = changed_workspace AND "revision" <> txid_current();
    RETURN NULL;
END $$;

CREATE FUNCTION "begin_workspace_revision"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO "workspace_revision" ("workspace_id") VALUES (NEW."id");
    RETURN NULL;
END $$;

CREATE TRIGGER "workspace_begins_revision" AFTER INSERT ON "workspace"
    FOR EACH ROW EXECUTE FUNCTION "begin_workspace_revision"();

CREATE CONSTRAINT TRIGGER "workspace_raises_revision" AFTER UPDATE ON "workspace"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "raise_workspace_revision"();

CREATE CONSTRAINT TRIGGER "team_raises_revision" AFTER INSERT OR UPDATE OR DELETE ON "team"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "raise_workspace_revision"();

CREATE CONSTRAINT TRIGGER "round_raises_revision" AFTER INSERT OR UPDATE OR DELETE ON "round"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "raise_workspace_revision"();

CREATE CONSTRAINT TRIGGER "report_link_raises_revision" AFTER INSERT OR UPDATE OR DELETE ON "report_link"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "raise_workspace_revision"();

CREATE CONSTRAINT TRIGGER "team_tag_raises_revision" AFTER INSERT OR UPDATE OR DELETE ON "team_tag"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "raise_workspace_revision"();

CREATE CONSTRAINT TRIGGER "round_note_raises_revision" AFTER INSERT OR UPDATE OR DELETE ON "round_note"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "raise_workspace_revision"();

CREATE CONSTRAINT TRIGGER "assessment_raises_revision" AFTER INSERT OR DELETE OR UPDATE OF "published_at", "expected_size" ON "assessment"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "raise_workspace_revision"();

CREATE CONSTRAINT TRIGGER "tally_raises_revision" AFTER UPDATE OR DELETE ON "tally"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "raise_workspace_revision"();

CREATE CONSTRAINT TRIGGER "comment_raises_revision" AFTER UPDATE OR DELETE ON "comment"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "raise_workspace_revision"();
