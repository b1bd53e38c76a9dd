import { nameKey } from '@/database/name-key'
import { AppError, type FieldError } from '@/errors/app-error'
import type { Asking, Questions } from '../assessments/questions'
import { grouped } from './grouped'
import { isSamePast } from './is-same-past'
import type { KnownPast } from './known-past'
import type { PastPart } from './plan-past'

export type PlannedPart = PastPart & { at: Date; outcome: 'added' | 'same' }

export type KnownRound = { id: string; name: string; teams: number }

type Settled = Asking & Questions & { minimumGroupSize: number; endOf(date: string): Date }

/**
 * What of the past is there already. A round comes whole or not at all, and what was published never changes: so one
 * that is there must be the same, with the same teams.
 * @throws AppError `invalid` with the places of all that contradicts what is there.
 */
export function comparePast(
  parts: readonly PastPart[],
  known: readonly KnownPast[],
  rounds: readonly KnownRound[],
  settled: Settled,
): PlannedPart[] {
  const byKey = new Map(rounds.map((round) => [nameKey(round.name), round]))
  const sizes = grouped(parts, ({ round }) => round && nameKey(round))
  const problems: FieldError[] = []
  const planned = parts.map((part): PlannedPart => {
    const at = settled.endOf(part.date)
    const ofTeam = known.filter(({ assessment }) => assessment.team.id === part.team.id)
    const round = part.round === null ? null : byKey.get(nameKey(part.round))
    if (round === undefined) return { ...part, at, outcome: 'added' }
    const there = ofTeam.find(({ assessment }) =>
      round === null
        ? assessment.round === null && assessment.publishedAt?.getTime() === at.getTime()
        : assessment.round?.id === round.id,
    )
    if (round === null && !there) return { ...part, at, outcome: 'added' }
    const isWhole = round === null || round.teams === sizes.get(nameKey(round.name))?.length
    if (!there || !isWhole || !isSamePast(there, part, { ...settled, at })) {
      problems.push(
        round === null
          ? { field: `${part.place}: date`, problem: 'importThere' }
          : { field: `${part.place}: round`, problem: 'importRoundThere' },
      )
    }
    return { ...part, at, outcome: 'same' }
  })
  if (problems.length > 0) throw new AppError('invalid', problems)
  return planned
}
