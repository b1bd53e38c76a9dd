import 'server-only'
import * as database from '@/database/sessions'
import { IDLE_LIMIT } from './is-over'

/** Deletes the sessions that have ended by themselves: nobody comes back to most of them. */
export async function deleteEndedSessions(now = Date.now()): Promise<void> {
  await database.deleteEndedSessions(new Date(now), new Date(now - IDLE_LIMIT))
}
