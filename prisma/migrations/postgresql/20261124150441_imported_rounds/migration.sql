-- AlterTable
ALTER TABLE "round" ADD COLUMN     "imported" BOOLEAN NOT NULL DEFAULT false;
