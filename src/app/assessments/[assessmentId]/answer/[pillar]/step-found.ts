import { notFound } from 'next/navigation'
import type { StepLink } from '@/app/answering/step-link'
import { draftProgress } from '@/use-cases/assessments/draft-progress'
import { draftFound } from '../../draft-found'

export type AnswerParams = { assessmentId: string; pillar: string }
export type Step = Awaited<ReturnType<typeof stepFound>>

/** The draft a page is about, and which of its five steps the address names; else the 404 page. */
export async function stepFound(params: Promise<AnswerParams>) {
  const draft = await draftFound(params)
  const { pillar: pillarId } = await params
  const index = draft.asked.findIndex(({ id }) => id === pillarId)
  const [pillar, asked] = [draft.questionnaire.pillars[index], draft.asked[index]]
  if (!pillar || !asked) notFound()
  const href = (step: string) => `/assessments/${draft.id}/${step}`
  const following = draft.asked[index + 1]
  const steps: StepLink[] = draftProgress(draft).map((progress) => ({
    ...progress,
    href: href(`answer/${progress.id}`),
    current: progress.id === pillar.id,
  }))
  return {
    ...draft,
    pillar,
    practices: asked.practices,
    steps,
    following: following?.id ?? null,
    next: following ? href(`answer/${following.id}`) : href('review'),
  }
}
