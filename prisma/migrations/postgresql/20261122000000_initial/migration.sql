-- CreateTable
CREATE TABLE "workspace" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "minimum_group_size" INTEGER NOT NULL DEFAULT 5,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "questionnaire_id" TEXT NOT NULL,
    "questionnaire_version" INTEGER NOT NULL,
    "variant" TEXT NOT NULL,
    "minimum_group_size" INTEGER NOT NULL,
    "opens_at" TIMESTAMP(3) NOT NULL,
    "closes_at" TIMESTAMP(3) NOT NULL,
    "closed_at" TIMESTAMP(3),
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "round_id" TEXT,
    "questionnaire_id" TEXT NOT NULL,
    "questionnaire_version" INTEGER NOT NULL,
    "variant" TEXT NOT NULL,
    "started_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMP(3),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_answer" (
    "assessment_id" TEXT NOT NULL,
    "practice_id" TEXT NOT NULL,
    "answer" TEXT,
    "comment" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "draft_answer_pkey" PRIMARY KEY ("assessment_id","practice_id")
);

-- CreateTable
CREATE TABLE "response" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "voice" TEXT NOT NULL,
    "submission_key" TEXT NOT NULL,
    "answers" TEXT NOT NULL,

    CONSTRAINT "response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tally" (
    "assessment_id" TEXT NOT NULL,
    "voice" TEXT NOT NULL,
    "shared_with" TEXT NOT NULL DEFAULT '',
    "data" TEXT NOT NULL,

    CONSTRAINT "tally_pkey" PRIMARY KEY ("assessment_id","voice","shared_with")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "voice" TEXT NOT NULL,
    "practice_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "team_workspace_id_name_key_key" ON "team"("workspace_id", "name_key");

-- CreateIndex
CREATE INDEX "round_workspace_id_closes_at_idx" ON "round"("workspace_id", "closes_at");

-- CreateIndex
CREATE INDEX "assessment_workspace_id_published_at_idx" ON "assessment"("workspace_id", "published_at");

-- CreateIndex
CREATE INDEX "assessment_team_id_published_at_idx" ON "assessment"("team_id", "published_at");

-- CreateIndex
CREATE INDEX "assessment_round_id_idx" ON "assessment"("round_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_team_id_round_id_key" ON "assessment"("team_id", "round_id");

-- CreateIndex
CREATE UNIQUE INDEX "response_assessment_id_submission_key_key" ON "response"("assessment_id", "submission_key");

-- CreateIndex
CREATE INDEX "comment_assessment_id_idx" ON "comment"("assessment_id");

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_answer" ADD CONSTRAINT "draft_answer_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tally" ADD CONSTRAINT "tally_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
