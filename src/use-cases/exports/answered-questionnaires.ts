import 'server-only'
import { listSpoken } from '@/database/tallies'
import type { Questionnaire } from '@/questionnaire/schema'
import { questionsOf } from '../assessments/questions'
import type { PagesAsked } from './result-pages'

/** How many teams are asked about at a time. */
const TEAMS = 100

/** The versions that what `resultPages` gives was answered with, in its order. Reads no results. */
export async function answeredQuestionnaires({
  workspaceId,
  teams,
  voices,
  byTeam,
  isFixed,
}: PagesAsked): Promise<readonly Questionnaire[]> {
  const answered = new Set<Questionnaire>()
  for (let start = 0; start < teams.length; start += TEAMS) {
    const lists = teams.slice(start, start + TEAMS).map(({ id }) => byTeam.get(id) ?? [])
    const mayBeCurrent = isFixed ? lists.map((list) => list.slice(0, 1)) : lists
    const rows = await listSpoken(
      workspaceId,
      mayBeCurrent.flat().map(({ id }) => id),
    )
    const spoken = new Set(rows.map(({ assessmentId, voice }) => `${assessmentId} ${voice}`))
    for (const list of mayBeCurrent) {
      for (const voice of voices) {
        const current = list.find(({ id }) => spoken.has(`${id} ${voice}`))
        if (current) answered.add((await questionsOf(workspaceId, current)).questionnaire)
      }
    }
  }
  return [...answered]
}
