-- CreateTable
CREATE TABLE "round_note" (
    "id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "team_id" TEXT,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "round_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_link" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "assessment_id" TEXT,
    "round_id" TEXT,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "round_note_round_id_idx" ON "round_note"("round_id");

-- CreateIndex
CREATE INDEX "round_note_team_id_idx" ON "round_note"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_link_token_hash_key" ON "report_link"("token_hash");

-- CreateIndex
CREATE INDEX "report_link_workspace_id_idx" ON "report_link"("workspace_id");

-- CreateIndex
CREATE INDEX "report_link_assessment_id_idx" ON "report_link"("assessment_id");

-- CreateIndex
CREATE INDEX "report_link_round_id_idx" ON "report_link"("round_id");

-- AddForeignKey
ALTER TABLE "round_note" ADD CONSTRAINT "round_note_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_note" ADD CONSTRAINT "round_note_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;
