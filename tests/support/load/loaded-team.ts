import type { LoadLead } from './load-lead'
import type { LoadMember } from './load-member'
import type { TeamPlaces } from './load-world'

/** A team in a round with all who ever answered for it. */
export type LoadedTeam = TeamPlaces & { members: LoadMember[]; lead: LoadLead | null }
