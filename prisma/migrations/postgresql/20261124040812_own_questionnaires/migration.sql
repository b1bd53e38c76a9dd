-- CreateTable
CREATE TABLE "own_questionnaire" (
    "workspace_id" TEXT NOT NULL,
    "questionnaire_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "edits" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMP(3),

    CONSTRAINT "own_questionnaire_pkey" PRIMARY KEY ("workspace_id","questionnaire_id","version")
);

-- AddForeignKey
ALTER TABLE "own_questionnaire" ADD CONSTRAINT "own_questionnaire_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A published version never changes. A deleted workspace takes it along: it is gone before its versions are.
CREATE FUNCTION "refuse_questionnaire_change"() RETURNS trigger AS $$
BEGIN
    IF OLD."published_at" IS NULL THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "workspace" WHERE "id" = OLD."workspace_id") THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'a published questionnaire never changes';
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER "own_questionnaire_published" BEFORE UPDATE OR DELETE ON "own_questionnaire"
FOR EACH ROW EXECUTE FUNCTION "refuse_questionnaire_change"();
