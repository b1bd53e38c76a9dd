import 'server-only'
import type { Actor } from '@/auth/actor'
import { listDrafts, listPublished } from '@/database/assessments'
import { countDraftAnswers } from '@/database/draft-answers'
import { listRoundNotes } from '@/database/round-notes'
import { listTallies } from '@/database/tallies'
import { leadNames } from '@/database/team-leads'
import { listTags, tagsOfTeam } from '@/database/team-tags'
import { practiceCount } from '@/questionnaire/asked-practices'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { overallScore } from '@/scoring/overall-score'
import { VOICES } from '@/scoring/tally'
import { withQuestions } from '../assessments/questions'
import { askableQuestionnaires } from '../questionnaires/askable-questionnaires'
import { earlierAssessments } from '../reports/earlier-assessments'
import { tallyIndex } from '../reports/published-tallies'
import { teamTrend } from '../trends/team-trend'
import { trendNotes } from '../trends/trend-notes'
import { mayManageTeams } from './may-manage-teams'
import { requireTeam } from './require-team'

export type TeamOverview = Awaited<ReturnType<typeof getTeam>>

/** A team with its drafts and its published assessments, each in the lead's view or else the first published. */
export async function getTeam(actor: Actor, teamId: string) {
  const team = await requireTeam(actor, teamId)
  const [leads, tags, inUse, draftRows, counts, publishedRows, notes] = await Promise.all([
    leadNames(actor.workspaceId, team.id),
    tagsOfTeam(actor.workspaceId, team.id),
    listTags(actor.workspaceId),
    listDrafts(actor.workspaceId, [team.id]),
    countDraftAnswers(actor.workspaceId),
    listPublished(actor.workspaceId, [team.id]),
    listRoundNotes(actor.workspaceId, { teamIds: [team.id] }),
  ])
  const [questionnaires, drafts, published] = await Promise.all([
    askableQuestionnaires(actor.workspaceId),
    withQuestions(actor.workspaceId, draftRows),
    withQuestions(actor.workspaceId, publishedRows),
  ])
  const tallies = tallyIndex(
    await listTallies(
      actor.workspaceId,
      published.map(({ id }) => id),
    ),
  )
  const assessments = published.flatMap((assessment) => {
    const voice = tallies.voices(assessment.id)[0]
    return voice ? earlierAssessments([assessment], tallies, voice).map((one) => ({ ...one, voice })) : []
  })
  const trends = VOICES.map((voice) => ({
    voice,
    assessments: teamTrend(published, tallies, voice),
    notes: trendNotes(notes, false),
  }))
  return {
    team,
    /** The names of those who answer for it. */
    leads,
    tags,
    /** The tags that teams of the workspace have: for who may give them. */
    tagsInUse: mayManageTeams(actor) ? inUse.map(({ name }) => name) : [],
    /** What a new assessment may ask with. */
    questionnaires,
    /** Whether the actor may rename and delete it. */
    mayChange: mayManageTeams(actor),
    drafts: drafts.map(({ id, variant, savedAt, asked }) => ({
      id,
      variant,
      savedAt,
      answered: counts.get(id) ?? 0,
      total: practiceCount(asked),
    })),
    /**
     * Those in the voice that was published most often (the lead's before others), oldest first: a line from one voice
     * to another would show a change that nobody made.
     */
    trend: trends.reduce((most, one) => (one.assessments.length > most.assessments.length ? one : most)),
    assessments: assessments.map((assessment) => ({
      ...assessment,
      overall: overallScore(PILLAR_IDS.map((pillar) => assessment.values[pillar])).score,
    })),
  }
}
