import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { publishedTally } from '@/scoring/published-tally'
import type { Answers, Voice } from '@/scoring/tally'
import { tallyToJson } from '@/scoring/tally-json'
import { teamFigures } from '@/use-cases/dashboard/team-figures'
import type { ExportedResults, ExportedVoice } from '@/use-cases/exports/exported-results'
import { tallyIndex } from '@/use-cases/reports/published-tallies'

const { id: questionnaireId, version: questionnaireVersion } = currentQuestionnaire
const PUBLISHED = new Date('2026-10-05T12:00:00Z')

type Named = { team?: string; tags?: readonly string[]; round?: string; voice?: Voice }

/** What is published of a quick check that some people answered, with k = 5. */
export function exportedVoice(responses: readonly Answers[] | null, names: Named = {}): ExportedVoice {
  const { team = 'Checkout', tags = [], round = 'Autumn', voice = 'member' } = names
  const asked = askedPractices(currentQuestionnaire, 'quick')
  const tally = publishedTally(responses ?? [], asked, voice, 5)
  const tallies = tallyIndex([{ assessmentId: 'a1', voice, sharedWith: '', data: tallyToJson(tally) }])
  const current = {
    ...{ id: 'a1', teamId: 't1', roundId: 'r1', questionnaireId, questionnaireVersion, variant: 'quick' as const },
    ...{ publishedAt: PUBLISHED, expectedSize: 8, questionnaire: currentQuestionnaire, asked, round: null },
  }
  const figures = responses && teamFigures(current, null, tallies, voice)
  return { team: { id: 't1', name: team, sample: false, tags }, voice, figures: figures && { ...figures, round } }
}

/** The same as a whole export. */
export function exportedResults(...results: readonly ExportedVoice[]): ExportedResults {
  const round = { id: 'r1', name: 'Autumn' }
  return { exportedAt: new Date('2026-10-06T08:30:00Z'), round, publishedAt: null, tags: [], results }
}
