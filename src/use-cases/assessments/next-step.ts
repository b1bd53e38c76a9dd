import 'server-only'
import type { Actor } from '@/auth/actor'
import { getDraft } from './get-draft'

/** Where to go on with a draft: the first pillar with an open practice, or the review once there is none. */
export async function nextStep(actor: Actor, assessmentId: string): Promise<string> {
  const { asked, answers } = await getDraft(actor, assessmentId)
  const open = asked.find(({ practices }) => practices.some(({ id }) => (answers.get(id)?.answer ?? null) === null))
  return open ? `answer/${open.id}` : 'review'
}
