import 'server-only'
import { linkHash, linkToken } from '@/auth/link-token'
import { environment } from '@/config/environment'

type Numbered = { roundId: string; teamId: string; version: number }

/** The address that a team answers at. */
export function teamLink(linked: Numbered): string {
  return `${environment().APP_URL}/a/${linkToken(linked)}`
}

/**
 * The same if it is the one whose hash is stored; else null: the installation's secret was another when it was made.
 */
export function storedTeamLink(linked: Numbered, hash: string | undefined): string | null {
  return hash === linkHash(linkToken(linked)) ? teamLink(linked) : null
}
