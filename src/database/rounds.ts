import 'server-only'
import type { Variant } from '@/questionnaire/asked-practices'
import { prisma } from './client'
import { isId } from './is-id'

export const ROUND_COLUMNS = {
  id: true,
  workspaceId: true,
  name: true,
  questionnaireId: true,
  questionnaireVersion: true,
  variant: true,
  askedBy: true,
  purpose: true,
  asksLead: true,
  asksMembers: true,
  minimumGroupSize: true,
  forgetAfterDays: true,
  opensAt: true,
  closesAt: true,
  openedAt: true,
  closedAt: true,
  forgottenAt: true,
  remindedAt: true,
  sample: true,
  imported: true,
} as const

export type Round = {
  id: string
  workspaceId: string
  name: string
  questionnaireId: string
  questionnaireVersion: number
  variant: Variant
  askedBy: string
  purpose: string
  asksLead: boolean
  asksMembers: boolean
  minimumGroupSize: number
  forgetAfterDays: number
  opensAt: Date
  closesAt: Date
  openedAt: Date | null
  closedAt: Date | null
  forgottenAt: Date | null
  remindedAt: Date | null
  sample: boolean
  imported: boolean
}

/** What a coach says of a round; the rest is settled when it opens and closes. */
export type RoundPlan = Pick<
  Round,
  | 'name'
  | 'questionnaireId'
  | 'questionnaireVersion'
  | 'variant'
  | 'askedBy'
  | 'purpose'
  | 'asksLead'
  | 'asksMembers'
  | 'opensAt'
  | 'closesAt'
>

type Fixed = Pick<Round, 'minimumGroupSize' | 'forgetAfterDays'>

// The column holds nothing but what `insertRound` wrote.
export const typedRound = <Row extends { variant: string }>(row: Row) =>
  row as Omit<Row, 'variant'> & { variant: Variant }

/** Stores a planned round. @returns its id. */
export async function insertRound(workspaceId: string, plan: RoundPlan & Fixed): Promise<string> {
  const { id } = await prisma().round.create({ data: { workspaceId, ...plan }, select: { id: true } })
  return id
}

/** Changes a round that has not opened; false if it has, or is not there. */
export async function updatePlan(workspaceId: string, id: string, plan: Partial<RoundPlan>): Promise<boolean> {
  const { count } = await prisma().round.updateMany({ where: { id, workspaceId, openedAt: null }, data: plan })
  return count === 1
}

/** Moves the close of a round that is open and not past its present one; false if it is not, or is past it. */
export async function updateClosesAt(workspaceId: string, id: string, closesAt: Date, now: Date): Promise<boolean> {
  const where = { id, workspaceId, openedAt: { not: null }, closedAt: null, closesAt: { gt: now } }
  return (await prisma().round.updateMany({ where, data: { closesAt } })).count === 1
}

export async function findRound(workspaceId: string, id: string): Promise<Round | null> {
  if (!isId(id)) return null
  const row = await prisma().round.findFirst({ where: { id, workspaceId }, select: ROUND_COLUMNS })
  return row && typedRound(row)
}

/** The rounds of a workspace, the one that closes last first. */
export async function listRounds(workspaceId: string): Promise<Round[]> {
  const orderBy = [{ closesAt: 'desc' as const }, { id: 'desc' as const }]
  return (await prisma().round.findMany({ where: { workspaceId }, select: ROUND_COLUMNS, orderBy })).map(typedRound)
}

/**
 * Opens a planned round with what is fixed from then on; false if it has opened already.
 * @param isDue - only if the time of its plan has come: it may have been moved since it was read
 */
export async function markOpened(
  workspaceId: string,
  id: string,
  openedAt: Date,
  fixed: Fixed,
  isDue = false,
): Promise<boolean> {
  const where = { id, workspaceId, openedAt: null, closedAt: null, ...(isDue && { opensAt: { lte: openedAt } }) }
  return (await prisma().round.updateMany({ where, data: { openedAt, ...fixed } })).count === 1
}

/**
 * Closes an open round, for good; false if it is not open.
 * @param isDue - only if its time is over: it may have been extended since it was read
 */
export async function markClosed(workspaceId: string, id: string, closedAt: Date, isDue = false): Promise<boolean> {
  const due = isDue && { closesAt: { lte: closedAt } }
  const where = { id, workspaceId, openedAt: { not: null }, closedAt: null, ...due }
  return (await prisma().round.updateMany({ where, data: { closedAt } })).count === 1
}

/** Notes that the members' responses are gone; false if they were before. */
export async function markForgotten(workspaceId: string, id: string, forgottenAt: Date): Promise<boolean> {
  const where = { id, workspaceId, closedAt: { not: null }, forgottenAt: null }
  return (await prisma().round.updateMany({ where, data: { forgottenAt } })).count === 1
}

/** Notes that reminders are being mailed; false if some were since then. */
export async function markReminded(workspaceId: string, id: string, now: Date, notSince: Date): Promise<boolean> {
  const where = {
    id,
    workspaceId,
    openedAt: { not: null },
    closedAt: null,
    OR: [{ remindedAt: null }, { remindedAt: { lt: notSince } }],
  }
  return (await prisma().round.updateMany({ where, data: { remindedAt: now } })).count === 1
}

/** Deletes a round with all that was answered and published in it. */
export async function deleteRound(workspaceId: string, id: string): Promise<void> {
  await prisma().round.deleteMany({ where: { id, workspaceId } })
}

/** Deletes a round that has not opened; false if it has, or is not there. */
export async function deletePlan(workspaceId: string, id: string): Promise<boolean> {
  return (await prisma().round.deleteMany({ where: { id, workspaceId, openedAt: null } })).count === 1
}
