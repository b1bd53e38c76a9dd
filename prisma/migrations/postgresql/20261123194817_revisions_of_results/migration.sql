-- CreateTable
CREATE TABLE "workspace_revision" (
    "workspace_id" TEXT NOT NULL,
    "revision" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "workspace_revision_pkey" PRIMARY KEY ("workspace_id")
);

-- AddForeignKey
ALTER TABLE "workspace_revision" ADD CONSTRAINT "workspace_revision_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of the workspaces that there are.
INSERT INTO "workspace_revision" ("workspace_id") SELECT "id" FROM "workspace";
