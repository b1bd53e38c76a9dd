import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import type { Answers } from '@/scoring/tally'
import type { Publication } from './publications'

type Practices = AskedPillar['practices']

/** A person's score over some practices as points / given; null if they gave levels for too few. Counted apart from src. */
export function scoreOver(answers: Answers, practices: Practices): { points: number; given: number } | null {
  let [points, given, applicable] = [0, 0, 0]
  for (const { id, weight } of practices) {
    const answer = answers[id]
    if (answer === 'na') continue
    applicable += weight
    if (typeof answer !== 'number') continue
    given += weight
    points += weight * answer
  }
  return given > 0 && given * 10 >= applicable * 6 ? { points, given } : null
}

/**
 * Over which practices a published pillar's sums were taken, found by trying what fits the figures: first the open
 * ones, then all, then any. Null if the pillar is withheld.
 * @throws Error if nothing fits
 */
export function practicesBehind(publication: Publication, id: PillarId): Practices | null {
  const known = found.get(publication) ?? new Map<PillarId, Practices | null>()
  found.set(publication, known)
  if (!known.has(id)) known.set(id, explained(publication, id))
  return known.get(id) ?? null
}

const found = new WeakMap<Publication, Map<PillarId, Practices | null>>()

function explained({ tally, asked, people }: Publication, id: PillarId): Practices | null {
  const figure = tally.pillars[id]
  if (figure === null) return null
  const all = asked.find((pillar) => pillar.id === id)?.practices ?? []
  const fits = (practices: Practices) => {
    let [n, sum, sumOfSquares] = [0, 0, 0]
    for (const { answers } of people) {
      const score = scoreOver(answers, practices)
      if (score === null) continue
      n += 1
      sum += score.points / score.given
      sumOfSquares += (score.points / score.given) ** 2
    }
    return n === figure.n && close(sum, figure.sum) && close(sumOfSquares, figure.sumOfSquares)
  }
  const open = all.filter((practice) => tally.practices[practice.id] !== null)
  const behind = fits(open) ? open : fits(all) ? all : parts(all).find(fits)
  if (behind === undefined) throw new Error(`Nothing explains the figures of ${id}: ${JSON.stringify(figure)}`)
  return behind
}

const close = (a: number, b: number) => Math.abs(a - b) < 1e-9

function parts(practices: Practices): Practices[] {
  const found: Practices[] = [[]]
  for (const one of practices) found.push(...found.map((part) => [...part, one]))
  return found
}
