-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspace_id" TEXT,
    "round_id" TEXT,
    "sealed" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" DATETIME NOT NULL,
    "due_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tries" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "outbox_mail_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "outbox_mail_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "lease" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "holder" TEXT NOT NULL,
    "until" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "outbox_mail_due_at_idx" ON "outbox_mail"("due_at");

-- CreateIndex
CREATE INDEX "outbox_mail_workspace_id_idx" ON "outbox_mail"("workspace_id");

-- CreateIndex
CREATE INDEX "outbox_mail_round_id_idx" ON "outbox_mail"("round_id");
