-- AlterTable
ALTER TABLE "membership" ADD COLUMN "closed_by_sign_on_at" DATETIME;
