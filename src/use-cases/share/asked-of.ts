import 'server-only'
import type { Actor } from '@/auth/actor'
import type { Round } from '@/database/rounds'
import { requireWorkspace } from '../workspaces/require-workspace'
import { answeringMinutes } from './answering-minutes'
import { momentText } from './moment-text'

/** What everybody who is asked is told of a round. */
export type Asked = {
  round: string
  /** Who asks; the workspace where nobody is named. */
  askedBy: string
  purpose: string
  /** Until when, in words. */
  until: string
  minutes: number
  /** From how many answers on something is shown. */
  number: number
}

/** @throws AppError `not-found` without the workspace. */
export async function askedOf(actor: Actor, round: Round): Promise<Asked> {
  const workspace = await requireWorkspace(actor)
  return {
    round: round.name,
    askedBy: round.askedBy || workspace.name,
    purpose: round.purpose,
    until: momentText(round.closesAt, workspace.timeZone),
    minutes: answeringMinutes(round.variant),
    // It is fixed when the round opens.
    number: round.openedAt === null ? workspace.minimumGroupSize : round.minimumGroupSize,
  }
}
