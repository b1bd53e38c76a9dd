-- CreateTable
CREATE TABLE "workspace_revision" (
    "workspace_id" TEXT NOT NULL PRIMARY KEY,
    "revision" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "workspace_revision_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Of the workspaces that there are.
INSERT INTO "workspace_revision" ("workspace_id") SELECT "id" FROM "workspace";
