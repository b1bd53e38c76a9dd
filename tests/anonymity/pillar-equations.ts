import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import type { Answers } from '@/scoring/tally'
import { type Equation, greatestCommonDivisor, saidAlone } from './elimination'
import { FEW } from './isolated'
import type { Person } from './organisation'
import { practicesBehind, scoreOver } from './practices-behind'
import type { Publication } from './publications'

type Practices = AskedPillar['practices']

/** People of one team in one round who left out the same practices of a pillar and are in the same publications. */
type Kind = { readonly people: readonly Person[]; readonly answers: Answers; readonly of: ReadonlySet<Publication> }

export type Finding = {
  /** `withheld`: something of a withheld practice is told. `partial`: something of one or two people, all of it open. */
  readonly what: 'withheld' | 'partial'
  readonly pillar: PillarId
  readonly people: readonly number[]
}

/**
 * What the figures of one pillar tell together. The unknowns are the levels that each kind of people gave to each
 * practice; a published practice is an equation over all who gave it a level, a published pillar one in which each
 * person's level counts with weight / (weight of all they gave a level for).
 *
 * @param together - all publications of one team in one round
 */
export function pillarFindings(together: readonly Publication[], pillar: PillarId): Finding[] {
  const asked = practicesOf(together[0], pillar)
  const kinds = kindsOf(together, asked)
  const few = smallSets(kinds)
  const hidden = new Set(asked.map(({ id }) => id).filter((id) => together.every(({ tally }) => !tally.practices[id])))
  const isHiddenUsed = together.some((one) => practicesBehind(one, pillar)?.some(({ id }) => hidden.has(id)))
  if (few.length === 0 && !isHiddenUsed) return []
  const columns = kinds.flatMap((kind) => asked.flatMap(({ id }) => (isLevel(kind.answers, id) ? [{ kind, id }] : [])))
  const equations = together.flatMap((publication) => [
    ...levelEquations(publication, pillar, columns),
    ...scoreEquation(publication, pillar, columns),
  ])
  const tellsHidden = (row: Equation) => columns.some(({ id }, index) => hidden.has(id) && row[index] !== 0)
  const found: Finding[] = []
  const ask = (suspects: readonly Kind[], isHiddenAsked: boolean) => {
    const rows = saidAlone(equations, (column) => {
      const of = columns[column]
      return of !== undefined && (suspects.includes(of.kind) || (isHiddenAsked && hidden.has(of.id)))
    })
    const people = suspects.flatMap((kind) => kind.people.map(({ number }) => number))
    if (rows.some(tellsHidden)) found.push({ what: 'withheld', pillar, people })
    else if (rows.length > 0) found.push({ what: 'partial', pillar, people })
  }
  for (const suspects of few) ask(suspects, false)
  if (isHiddenUsed) {
    ask([], true)
    for (const id of hidden)
      ask(
        kinds.filter(({ answers }) => isLevel(answers, id)),
        true,
      )
  }
  return found
}

function practicesOf(publication: Publication | undefined, pillar: PillarId): Practices {
  return publication?.asked.find(({ id }) => id === pillar)?.practices ?? []
}

const isLevel = (answers: Answers, id: string) => typeof answers[id] === 'number'

function kindsOf(together: readonly Publication[], asked: Practices): Kind[] {
  const found = new Map<string, { people: Person[]; answers: Answers; of: Set<Publication> }>()
  for (const person of new Set(together.flatMap(({ people }) => people))) {
    const of = together.filter(({ people }) => people.includes(person))
    const left = asked.map(({ id }) => (isLevel(person.answers, id) ? 'level' : person.answers[id]))
    const name = `${left} ${of.map((publication) => together.indexOf(publication))}`
    const present = found.get(name)
    if (present) present.people.push(person)
    else found.set(name, { people: [person], answers: person.answers, of: new Set(of) })
  }
  return [...found.values()]
}

type Column = { readonly kind: Kind; readonly id: string }

function levelEquations(publication: Publication, pillar: PillarId, columns: readonly Column[]): Equation[] {
  return practicesOf(publication, pillar)
    .filter(({ id }) => publication.tally.practices[id])
    .map(({ id }) => columns.map((column) => (column.id === id && column.kind.of.has(publication) ? 1 : 0)))
}

function scoreEquation(publication: Publication, pillar: PillarId, columns: readonly Column[]): Equation[] {
  const behind = practicesBehind(publication, pillar)
  if (behind === null) return []
  const shares = columns.map(({ kind, id }) => {
    const weight = behind.find((practice) => practice.id === id)?.weight
    const score = kind.of.has(publication) ? scoreOver(kind.answers, behind) : null
    return weight && score ? { weight, of: score.given } : { weight: 0, of: 1 }
  })
  const common = shares.reduce((product, { of }) => (product * of) / greatestCommonDivisor(product, of), 1)
  return [shares.map(({ weight, of }) => (weight * common) / of)]
}

function smallSets(kinds: readonly Kind[]): Kind[][] {
  const small = kinds.filter(({ people }) => people.length <= FEW)
  const single = small.filter(({ people }) => people.length * 2 <= FEW)
  const pairs = single.flatMap((one, index) => single.slice(index + 1).map((other) => [one, other]))
  return [...small.map((kind) => [kind]), ...pairs]
}
