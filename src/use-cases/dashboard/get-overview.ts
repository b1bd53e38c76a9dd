import 'server-only'
import type { Actor } from '@/auth/actor'
import { type AskedTeams, askedTeams } from './asked-teams'
import type { DashboardAsked } from './dashboard-scope'
import { type Dashboard, getDashboard } from './get-dashboard'
import { type GroupProfile, groupProfile } from './group-profile'
import { type Movements, movements } from './movements'
import { type ResponseRates, responseRates } from './response-rates'
import { type SharedWeakSpot, sharedWeakSpots } from './shared-weak-spots'
import { spokenTeams } from './spoken-teams'
import { type TeamDisagreements, teamDisagreements } from './team-disagreements'
import { type WidestGaps, widestGaps } from './widest-gaps'
import { type WithheldParts, withheldParts } from './withheld-parts'

export type Overview = {
  dashboard: Dashboard
  /** Whether the actor sees all teams of the workspace, not just those that a lead answers for. */
  seesAllTeams: boolean
  rates: ResponseRates
  /** Of the teams shown. */
  profile: GroupProfile
  /** Of all teams that the actor sees, where tags leave only some of them; else null. */
  allTeamsProfile: GroupProfile | null
  asked: AskedTeams
  weakSpots: readonly SharedWeakSpot[]
  movements: Movements
  gaps: WidestGaps
  disagreements: TeamDisagreements
  withheld: WithheldParts
}

/**
 * What a coach looks at on a Monday: how many answered, the profile of the teams, where most are low, what moved, where
 * people see it differently, what is withheld. Everything is made of the cells that getDashboard shows of the teams, so
 * it reads what that reads and can tell nothing that is withheld.
 */
export async function getOverview(actor: Actor, asked: DashboardAsked = {}): Promise<Overview> {
  const dashboard = await getDashboard(actor, asked)
  const { teams, allTeams, chosenTags, voice } = dashboard
  const shown = spokenTeams(teams)
  const everybody = spokenTeams(allTeams)
  return {
    dashboard,
    seesAllTeams: actor.teamIds === null,
    rates: responseRates(teams, voice),
    profile: groupProfile(shown),
    allTeamsProfile: chosenTags.length > 0 ? groupProfile(everybody) : null,
    asked: askedTeams(shown),
    weakSpots: sharedWeakSpots(shown),
    movements: movements(everybody, new Set(teams.map(({ id }) => id))),
    gaps: widestGaps(shown),
    disagreements: teamDisagreements(shown),
    withheld: withheldParts(shown),
  }
}
