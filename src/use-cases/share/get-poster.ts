import 'server-only'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { getShare } from './get-share'
import type { Posters } from './list-posters'

/** The poster of one team. @throws AppError `not-found`, also where there is no link to put on it. */
export async function getPoster(actor: Actor, roundId: string, teamId: string): Promise<Posters> {
  const { asked, team, link } = await getShare(actor, roundId, teamId)
  if (link === null) throw new AppError('not-found')
  return { asked, posters: [{ team, link }] }
}
