import 'server-only'
import { prisma } from './client'

export type PublishedComment = { voice: string; practiceId: string; text: string }

/** Publishes comments. The caller has checked the assessment. */
export async function insertComments(assessmentId: string, comments: readonly PublishedComment[]): Promise<void> {
  await prisma().comment.createMany({ data: comments.map((comment) => ({ assessmentId, ...comment })) })
}

/** The published comments of an assessment, in an order that tells nothing. */
export async function listComments(workspaceId: string, assessmentId: string): Promise<PublishedComment[]> {
  return prisma().comment.findMany({
    where: { assessmentId, assessment: { workspaceId } },
    select: { voice: true, practiceId: true, text: true },
    orderBy: { id: 'asc' },
  })
}
