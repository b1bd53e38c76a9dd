-- CreateIndex
CREATE INDEX "outbox_mail_expires_at_idx" ON "outbox_mail"("expires_at");

-- CreateIndex
CREATE INDEX "report_link_expires_at_idx" ON "report_link"("expires_at");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "session_updated_at_idx" ON "session"("updated_at");
