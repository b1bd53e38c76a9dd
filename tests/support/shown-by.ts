import type { Actor } from '@/auth/actor'
import { getReport, type Report } from '@/use-cases/reports/get-report'
import type { Filled } from './fill-database'
import { reportBy } from './report-links'

export type Shown = { report: object; link: object | null }

/** What a filled database shows of its published assessment, in the app and by a link: its figures, as JSON. */
export async function shownBy({ workspaceId, assessmentId, reportToken }: Filled): Promise<Shown> {
  const coach: Actor = { workspaceId, role: 'coach', userId: null, teamIds: null }
  const link = await reportBy(reportToken)
  const shown = { report: figuresOf(await getReport(coach, assessmentId)), link: link && figuresOf(link) }
  return JSON.parse(JSON.stringify(shown))
}

function figuresOf({ assessment, voice, tally, overall, pillars, history }: Report) {
  return {
    team: assessment.team.name,
    round: assessment.round?.name,
    voice,
    tally,
    overall,
    history: history.map(({ id, round, values, intervals }) => ({ id, round, values, intervals })),
    pillars: pillars.map(({ id, score, n, deviation, missing, interval, coverage, change, counts }) => ({
      ...{ id, score, n, deviation, missing, interval, coverage, change, counts },
    })),
  }
}
