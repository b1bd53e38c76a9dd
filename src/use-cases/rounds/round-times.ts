import { AppError, type FieldError } from '@/errors/app-error'
import { instantOf } from './wall-time'

/** How far ahead a round may be planned, and how long it may last, in milliseconds: a year, be it a leap year. */
const YEAR = 366 * 86_400_000

type Typed = { opensAt: string; closesAt: string }

/**
 * When a round is to open and to close, from what was typed in the time zone given. One that should have opened already
 * is fine: the clock then opens it at once.
 * @throws AppError `invalid`, with all that is wrong about both.
 */
export function roundTimes(typed: Typed, timeZone: string, now: Date): { opensAt: Date; closesAt: Date } {
  const opensAt = instantOf(typed.opensAt, timeZone)
  const closesAt = instantOf(typed.closesAt, timeZone)
  const problems: FieldError[] = []
  if (opensAt === null) problems.push({ field: 'opensAt', problem: 'timeSkipped' })
  else if (opensAt.getTime() > now.getTime() + YEAR) problems.push({ field: 'opensAt', problem: 'opensFar' })
  const problem = closeProblem(closesAt, opensAt ?? now, now)
  if (problem) problems.push(problem)
  if (opensAt === null || closesAt === null || problems.length > 0) throw new AppError('invalid', problems)
  return { opensAt, closesAt }
}

/**
 * Another close of a round that has opened.
 * @throws AppError `invalid`
 */
export function laterClose(typed: string, timeZone: string, openedAt: Date, now: Date): Date {
  const closesAt = instantOf(typed, timeZone)
  const problem = closeProblem(closesAt, openedAt, now)
  if (closesAt === null || problem) throw new AppError('invalid', problem ? [problem] : [])
  return closesAt
}

function closeProblem(closesAt: Date | null, opensAt: Date, now: Date): FieldError | null {
  const field = 'closesAt'
  if (closesAt === null) return { field, problem: 'timeSkipped' }
  if (closesAt <= opensAt) return { field, problem: 'closesBeforeOpening' }
  if (closesAt <= now) return { field, problem: 'closesInPast' }
  if (closesAt.getTime() > opensAt.getTime() + YEAR) return { field, problem: 'roundLong' }
  return null
}
