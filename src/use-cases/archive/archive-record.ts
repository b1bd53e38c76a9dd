import { z } from 'zod'
import { answerSchema, givenAnswerSchema } from '@/questionnaire/answer-schema'
import { VARIANTS } from '@/questionnaire/asked-practices'
import { QUESTIONNAIRE_ID } from '@/questionnaire/schema'
import { emailSchema } from '../account/email'
import { documentSchema, practiceIdSchema } from '../questionnaires/document-schema'
import { roundNoteSchema } from '../round-notes/round-note-schema'
import { ROUND_LIMITS, roundSchema } from '../rounds/round-schema'
import { TAG_LIMITS, tagNameSchema } from '../teams/tag-name'
import { TEAM_SIZES } from '../teams/team-details'
import { teamNameSchema } from '../teams/team-name'
import { visibleLine } from '../visible-name'
import { FORGET_DAYS, GROUP_SIZES } from '../workspaces/settings-schema'
import { timeZoneSchema } from '../workspaces/time-zone'
import { workspaceNameSchema } from '../workspaces/workspace-name'
import { archivedTallySchema } from './archived-tally'

export const ARCHIVE_FORMAT = 'calms-radar-archive'
export const ARCHIVE_VERSION = 1

const kind = <Kind extends string>(name: Kind) => ({ kind: z.literal(name) })
const moment = z.iso.datetime().transform((text) => new Date(text).toISOString())
/** Which one of its kind, counted from 0 in the order of the archive. */
const number = z.int().min(0)
const groupSize = z.int().min(GROUP_SIZES.least).max(GROUP_SIZES.most)
const forgetDays = z.int().min(FORGET_DAYS.least).max(FORGET_DAYS.most)
const size = z.int().min(TEAM_SIZES.least).max(TEAM_SIZES.most).nullable()
const asking = {
  questionnaire: z.strictObject({ id: z.string().regex(QUESTIONNAIRE_ID).max(40), version: z.int().min(1) }),
  variant: z.enum(VARIANTS),
}
const voice = z.enum(['lead', 'member'])

const manifest = z.strictObject({
  ...kind('manifest'),
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  /** The version of the program that wrote it. */
  program: z.string().max(80),
  exportedAt: moment,
  leftOut: z.strictObject({ openRounds: number }),
})

const workspace = z.strictObject({
  ...kind('workspace'),
  name: workspaceNameSchema,
  minimumGroupSize: groupSize,
  targetLevels: z.record(z.string().max(20), z.int().min(1).max(5)),
  timeZone: timeZoneSchema,
  forgetAfterDays: forgetDays,
})

const team = z.strictObject({
  ...kind('team'),
  name: teamNameSchema.shape.name,
  size,
  sample: z.boolean(),
  createdAt: moment,
  tags: z.array(tagNameSchema).max(TAG_LIMITS.count),
})

const questionnaire = z.strictObject({
  ...kind('questionnaire'),
  ...asking.questionnaire.shape,
  document: documentSchema,
  createdAt: moment,
  savedAt: moment,
  publishedAt: moment.nullable(),
})

const round = z.strictObject({
  ...kind('round'),
  name: roundSchema.shape.name,
  ...asking,
  askedBy: visibleLine(ROUND_LIMITS.askedBy, { tooLong: 'askedByLength' }),
  purpose: roundSchema.shape.purpose,
  asksLead: z.boolean(),
  asksMembers: z.boolean(),
  minimumGroupSize: groupSize,
  forgetAfterDays: forgetDays,
  opensAt: moment,
  closesAt: moment,
  openedAt: moment.nullable(),
  closedAt: moment.nullable(),
  sample: z.boolean(),
  imported: z.boolean(),
})

const note = z.strictObject({
  ...kind('note'),
  round: number,
  team: number.nullable(),
  text: roundNoteSchema.shape.text,
  createdAt: moment,
})

const assessment = z.strictObject({
  ...kind('assessment'),
  team: number,
  round: number.nullable(),
  ...asking,
  startedAt: moment,
  savedAt: moment,
  publishedAt: moment.nullable(),
  leadSubmittedAt: moment.nullable(),
  expectedSize: size,
  lead: z.record(practiceIdSchema, answerSchema).nullable(),
  draft: z.array(z.strictObject({ practiceId: practiceIdSchema, ...givenAnswerSchema.shape })),
  tallies: z.array(
    z.strictObject({
      voice,
      /** Over all that was asked (''), over the quick check, or over what is shared with another assessment. */
      sharedWith: z.union([z.literal(['', 'quick']), number]),
      data: archivedTallySchema,
    }),
  ),
  comments: z.array(z.strictObject({ voice, practiceId: practiceIdSchema, text: givenAnswerSchema.shape.comment })),
})

const person = z.strictObject({
  ...kind('person'),
  email: emailSchema,
  role: z.enum(['admin', 'coach', 'lead']),
  teams: z.array(number),
})

const end = z.strictObject({
  ...kind('end'),
  /** Without this one. */
  records: number,
  /** SHA-256 of all lines before it, with their ends. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** The kinds in their order: each refers to earlier ones only, but for tallies, which may refer to any assessment. */
export const archiveRecordSchema = z.discriminatedUnion('kind', [
  manifest,
  workspace,
  team,
  questionnaire,
  round,
  note,
  assessment,
  person,
  end,
])
export type ArchiveRecord = z.infer<typeof archiveRecordSchema>
export const ARCHIVE_KINDS = archiveRecordSchema.options.map(({ shape }) => shape.kind.value)
