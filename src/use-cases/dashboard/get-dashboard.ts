import 'server-only'
import type { Actor } from '@/auth/actor'
import { seesTeam } from '@/auth/sees-team'
import { type Assessment, listPublished } from '@/database/assessments'
import { listTallies } from '@/database/tallies'
import { listTags, type Tag } from '@/database/team-tags'
import { listTeams } from '@/database/teams'
import type { Voice } from '@/scoring/tally'
import { tallyIndex } from '../reports/published-tallies'
import { type TeamFigures, teamFigures } from './team-figures'

export type TeamRow = {
  id: string
  name: string
  sample: boolean
  /** Null if nothing of the team is published in this voice. */
  latest: TeamFigures | null
}

export type DashboardTag = Pick<Tag, 'key' | 'name'>

export type Dashboard = {
  voice: Voice
  voices: Voice[]
  /** The tags of the teams that the actor sees, by name. */
  tags: DashboardTag[]
  /** The tag whose teams are shown; null for all teams. */
  tag: DashboardTag | null
  teams: TeamRow[]
}

/** As people sort names, on every machine and database alike: case and accents do not matter, 2 before 10. */
const BY_NAME = new Intl.Collator('en', { numeric: true })

/**
 * The teams that the actor sees, or those of them that carry a tag, by name, each with its latest published assessment
 * in a voice beside the one before. A tag that none of them carries is passed over.
 */
export async function getDashboard(actor: Actor, voice?: Voice, tagKey?: string): Promise<Dashboard> {
  const { workspaceId, teamIds } = actor
  const [teams, published, allTags] = await Promise.all([
    listTeams(workspaceId, teamIds),
    listPublished(workspaceId, teamIds),
    listTags(workspaceId),
  ])
  const tallies = tallyIndex(
    await listTallies(
      actor.workspaceId,
      published.map(({ id }) => id),
    ),
  )
  const voices = [...new Set(published.flatMap(({ id }) => tallies.voices(id)))]
  const chosen =
    voices.find((candidate) => candidate === voice) ?? (voices.includes('lead') ? 'lead' : voices[0]) ?? 'lead'
  const byTeam = groupByTeam(published)
  const tags = allTags.filter((tag) => tag.teamIds.some((id) => seesTeam(actor, id)))
  const tag = tags.find(({ key }) => key === tagKey)
  return {
    voice: chosen,
    voices,
    tags: tags.map(nameOf),
    tag: tag ? nameOf(tag) : null,
    teams: teams
      .filter(({ id }) => !tag || tag.teamIds.includes(id))
      .toSorted((a, b) => BY_NAME.compare(a.name, b.name))
      .map(({ id, name, sample }) => ({
        id,
        name,
        sample,
        latest: teamFigures(byTeam.get(id) ?? [], tallies, chosen),
      })),
  }
}

/** Whose the tag is besides is not for everybody. */
const nameOf = ({ key, name }: Tag): DashboardTag => ({ key, name })

function groupByTeam(assessments: readonly Assessment[]): ReadonlyMap<string, readonly Assessment[]> {
  const groups = new Map<string, Assessment[]>()
  for (const assessment of assessments) {
    const group = groups.get(assessment.team.id)
    if (group) group.push(assessment)
    else groups.set(assessment.team.id, [assessment])
  }
  return groups
}
