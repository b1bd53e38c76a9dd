import { randomBytes } from 'node:crypto'
import type { Actor } from '@/auth/actor'
import { linkToken } from '@/auth/link-token'
import { disconnect, prisma } from '@/database/client'
import { insertMembership } from '@/database/memberships'
import type { Provider } from '@/database/provider'
import { listRoundTeams } from '@/database/round-teams'
import { setLedTeams } from '@/database/team-leads'
import { signedIn } from '../admin'
import { newTeam } from '../assessments'
import { emptyDatabase, type TestDatabase } from '../databases'
import { newPerson, PASSWORD } from '../people'
import { newPersonalLinks } from '../personal-links'
import type { PlainBrowser } from '../plain-browser'
import { teamToken } from '../rounds'
import type { Place } from './load-member'
import { type SameAddress, sameAddress } from './same-address'

export type LoadWorld = SameAddress & {
  provider: Provider
  database: TestDatabase
  actor: Actor
  /** The teams of the rounds that people answer; a lead leads the first two. */
  teamIds: readonly string[]
  /** One more, for rounds that only come and go. */
  sideTeamId: string
  signIn: (who: 'coach' | 'lead') => Promise<PlainBrowser>
  remove: () => Promise<void>
}

/** The built app on a database of its own, set up, with teams, a coach and a lead. It is not running. */
export async function loadWorld(provider: Provider, teams: number): Promise<LoadWorld> {
  const database = await emptyDatabase(provider)
  const address = await sameAddress(database.url)
  const before = process.env.DATABASE_URL
  process.env.DATABASE_URL = database.url
  // The first start sets it up.
  await (await address.start()).stop()
  const { id: workspaceId } = await prisma().workspace.findFirstOrThrow({ select: { id: true } })
  const actor: Actor = { workspaceId, role: 'admin', userId: null, teamIds: null }
  const names = Array.from({ length: teams + 1 }, () => `Team ${randomBytes(4).toString('hex')}`)
  const [sideTeamId = '', ...teamIds] = await Promise.all(names.map((name) => newTeam(actor, name)))
  const emails = { coach: await newAccount(workspaceId, 'coach', []), lead: '' }
  emails.lead = await newAccount(workspaceId, 'lead', teamIds.slice(0, 2))
  const remove = async () => {
    await disconnect()
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
    await database.remove()
  }
  const signIn = (who: 'coach' | 'lead') => signedIn(address.url, { email: emails[who], password: PASSWORD })
  return { ...address, provider, database, actor, teamIds, sideTeamId, signIn, remove }
}

async function newAccount(workspaceId: string, role: 'coach' | 'lead', teamIds: readonly string[]): Promise<string> {
  const { userId, email } = await newPerson()
  const membershipId = await insertMembership(workspaceId, { userId, role })
  await setLedTeams(workspaceId, membershipId, teamIds)
  return email
}

export type TeamPlaces = { assessmentId: string; teamId: string; team: Place; personal: Place[] }

/** Where the teams of a round can be answered: by the team's link, and in every second team by so many personal ones. */
export async function placesOf(
  { actor }: Pick<LoadWorld, 'actor'>,
  roundId: string,
  personalLinks: number,
): Promise<TeamPlaces[]> {
  const teams = await listRoundTeams(actor.workspaceId, roundId)
  return Promise.all(
    teams.map(async ({ assessmentId, team: { id: teamId } }, index) => {
      const ids = index % 2 === 0 ? await newPersonalLinks(assessmentId, personalLinks) : []
      const personal = ids.map((id) => ({
        assessmentId,
        token: linkToken({ personalLinkId: id }),
        personalLinkId: id,
      }))
      const token = teamToken({ id: roundId }, teamId)
      return { assessmentId, teamId, team: { assessmentId, token, personalLinkId: null }, personal }
    }),
  )
}
