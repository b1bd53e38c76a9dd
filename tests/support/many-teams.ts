import type { Actor } from '@/auth/actor'
import { insertAssessment } from '@/database/assessments'
import { inTransaction } from '@/database/client'
import { insertTallies } from '@/database/tallies'
import { insertTeam } from '@/database/teams'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { tallyToJson } from '@/scoring/tally-json'
import { tallyOf } from '@/scoring/tally-of'
import { allAt } from './assessments'

/** In milliseconds: hundreds of teams take their time on a machine that has much else to do. */
const LIMIT = 120_000

const MARCH = new Date('2026-03-01T12:00:00Z')
const JUNE = new Date('2026-06-01T12:00:00Z')

/** Teams 'Team 001' and on, each assessed at level 2 in March and at level 4 in June. */
export async function addTeams(actor: Actor, count: number): Promise<void> {
  await inTransaction(async () => {
    for (let number = count; number >= 1; number--) {
      const team = await insertTeam(actor.workspaceId, `Team ${String(number).padStart(3, '0')}`)
      await addAssessment(actor, team?.id ?? '', JUNE, 4)
      await addAssessment(actor, team?.id ?? '', MARCH, 2)
    }
  }, LIMIT)
}

async function addAssessment(actor: Actor, teamId: string, publishedAt: Date, level: 2 | 4): Promise<void> {
  const { id: questionnaireId, version: questionnaireVersion } = currentQuestionnaire
  const assessment = { teamId, questionnaireId, questionnaireVersion, variant: 'quick' as const, publishedAt }
  const assessmentId = await insertAssessment(actor.workspaceId, assessment)
  const tally = { ...tallyOf([allAt(level, 'quick')], askedPractices(currentQuestionnaire, 'quick')), withheld: null }
  await insertTallies([{ assessmentId, voice: 'lead', sharedWith: '', data: tallyToJson(tally) }])
}
