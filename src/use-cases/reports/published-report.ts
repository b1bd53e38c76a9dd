import 'server-only'
import { listPublished } from '@/database/assessments'
import type { PublishedComment } from '@/database/comments'
import type { RoundNote } from '@/database/round-notes'
import { listTallies } from '@/database/tallies'
import { findWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { overallScore } from '@/scoring/overall-score'
import { pillarScore } from '@/scoring/pillar-score'
import { priorities } from '@/scoring/priorities'
import type { Voice } from '@/scoring/tally'
import { widestDisagreements } from '@/scoring/widest-disagreements'
import { withQuestions } from '../assessments/questions'
import type { AssessmentWithQuestions } from '../assessments/require-assessment'
import { teamTrend } from '../trends/team-trend'
import { trendNotes } from '../trends/trend-notes'
import { targetLevels } from '../workspaces/target-levels'
import { type EarlierAssessment, earlierAssessments } from './earlier-assessments'
import { leadAndTeam } from './lead-and-team'
import { pillarMove } from './pillar-move'
import { pillarReport } from './pillar-report'
import { tallyIndex } from './published-tallies'

/** How many priorities a report shows: more would not be done. */
const PRIORITIES_SHOWN = 3

/** How many practices to talk about first: more would fill the meeting. */
const TALKS_SHOWN = 5

/** What people have written in words of their own: it may name somebody. */
export type Written = { comments: readonly PublishedComment[]; notes: readonly RoundNote[] }

/**
 * The report of an assessment that its caller may show, with what its caller has read of what people wrote.
 * @param voice - whose answers; the lead's, else the first published, if it is not given or was not published
 * @throws AppError `not-found` for an assessment that is not published.
 */
export async function publishedReport(
  workspaceId: string,
  assessment: AssessmentWithQuestions,
  voice: Voice | undefined,
  { comments, notes }: Written,
) {
  if (assessment.publishedAt === null) throw new AppError('not-found')
  const published = await withQuestions(workspaceId, await listPublished(workspaceId, [assessment.team.id]))
  const upToThis = published.slice(0, published.findIndex(({ id }) => id === assessment.id) + 1)
  const [stored, workspace] = await Promise.all([
    listTallies(
      workspaceId,
      upToThis.map(({ id }) => id),
    ),
    findWorkspace(workspaceId),
  ])
  const tallies = tallyIndex(stored)
  const voices = tallies.voices(assessment.id)
  const chosen = voices.find((published) => published === voice) ?? voices[0]
  const tally = chosen && tallies.whole(assessment.id, chosen)
  if (!workspace || !chosen || !tally) throw new AppError('not-found')

  const history = earlierAssessments(upToThis, tallies, chosen)
  const previous = previousOf(history)
  const before = upToThis.find(({ id }) => id === previous?.id)
  const earlier = before && tallies.whole(before.id, chosen)
  const compared = earlier
    ? { before: earlier, after: tally, pillars: tallies.comparable(before, assessment, chosen) }
    : null
  const targets = targetLevels(workspace.targetLevels)
  const spoken = tally.withheld ? [] : comments.filter((comment) => comment.voice === chosen)
  return {
    assessment,
    voice: chosen,
    voices,
    tally,
    /** How many members must have answered for anything of theirs to be shown; null outside of rounds. */
    minimumGroupSize: assessment.round?.minimumGroupSize ?? null,
    /** This assessment and the team's earlier ones in this voice, oldest first. */
    history,
    /** The same as a trend, with the notes on its rounds. */
    trend: { assessments: teamTrend(upToThis, tallies, chosen), notes: trendNotes(notes, false) },
    previous,
    overall: overallScore(assessment.asked.map(({ id }) => pillarScore(tally.pillars[id]).score)),
    pillars: assessment.asked.map((asked) => ({
      ...pillarReport(assessment.questionnaire, asked, tally, spoken),
      ...pillarMove(compared, asked),
    })),
    /** The levels that the workspace aims at today, whenever the assessment was. */
    targets,
    /** The practices on which the members disagree most. */
    talkFirst: widestDisagreements(tally, assessment.asked, TALKS_SHOWN),
    leadAndTeam: leadAndTeam(tallies, assessment.id, assessment.asked),
    priorities: priorities(tally, assessment.asked, targets).slice(0, PRIORITIES_SHOWN),
  }
}

/** The latest earlier assessment of which anything was published in this voice. */
function previousOf(history: readonly EarlierAssessment[]): EarlierAssessment | null {
  return history.slice(0, -1).findLast(({ withheld }) => !withheld) ?? null
}
