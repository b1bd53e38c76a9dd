import type { SaidAnswer } from '@/app/answering/said-answer'
import type { Answering } from '@/use-cases/responses/find-answering'

/** What this browser has sent before by this link. */
export function saidBefore({ own }: Answering): SaidAnswer[] {
  return [...(own ?? [])].map(([practiceId, { answer, comment }]) => ({ practiceId, answer, comment }))
}
