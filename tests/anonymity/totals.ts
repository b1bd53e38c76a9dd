import type { AskedPillar } from '@/questionnaire/asked-practices'
import { LEVELS } from '@/questionnaire/levels'
import type { Person } from './organisation'
import { practicesBehind, scoreOver } from './practices-behind'
import type { Publication } from './publications'

/** Those a figure comes from, each as a number that stands for the person and for what of theirs was added up. */
export type Block = readonly number[]

/** What is added up, and each published total of it with the blocks in it; and the blocks that must not be told. */
export type Totals = { readonly name: string; readonly published: Block[][]; readonly withheld: Block[] }

/** How many different things of one person a pillar's totals may add up: scores over different practices. */
const THINGS = 256

export const personOf = (unknown: number) => Math.floor(unknown / THINGS)

type Cell = { readonly open: boolean; readonly block: Block }

/**
 * Every total that the publications tell, and each group's total over the cells that are themselves published. A
 * practice's cell adds up answers of any kind and, apart from it, levels; a pillar's adds up scores.
 *
 * @param groups - publications that are added up: a tag's, a round's, all
 * @param leaks - what a group's total also takes in although it is withheld; for planting a leak
 */
export function totalsOf(
  publications: readonly Publication[],
  groups: readonly (readonly Publication[])[],
  leaks: (publication: Publication) => boolean = () => false,
): Totals[] {
  const found = new Map<string, Map<Publication, Cell>>()
  const things = new Map<string, number>()
  const add = (name: string, of: Publication, cell: Cell) => {
    const cells = found.get(name) ?? new Map<Publication, Cell>()
    found.set(name, cells.set(of, cell))
  }
  for (const of of publications) {
    for (const pillar of of.asked) {
      for (const { id } of pillar.practices) {
        const open = of.tally.practices[id] !== null
        add(`answers to ${id}`, of, { open, block: numbers(of.people, id, 'any') })
        add(`levels of ${id}`, of, { open, block: numbers(of.people, id, 'level') })
      }
      const behind = practicesBehind(of, pillar.id)
      const block = scored(of, behind ?? pillar.practices, things)
      add(`scores in ${pillar.id}`, of, { open: behind !== null, block })
    }
  }
  return [...found].map(([name, cells]) => {
    const blocks = (open: boolean) => [...cells.values()].flatMap((cell) => (cell.open === open ? [cell.block] : []))
    const added = groups.map((group) =>
      group.flatMap((of) => {
        const cell = cells.get(of)
        return cell && (cell.open || leaks(of)) ? [cell.block] : []
      }),
    )
    const published = [...blocks(true).map((block) => [block]), ...added.filter((group) => group.length > 1)]
    return { name, published, withheld: blocks(false).filter((block) => block.length > 0) }
  })
}

function numbers(people: readonly Person[], practice: string, kind: 'any' | 'level'): Block {
  const counts = (answer: unknown) => (kind === 'any' ? answer !== undefined : LEVELS.some((level) => level === answer))
  return people.filter(({ answers }) => counts(answers[practice])).map(({ number }) => number * THINGS)
}

function scored({ people }: Publication, over: AskedPillar['practices'], things: Map<string, number>): Block {
  const name = over.map(({ id }) => id).join()
  const thing = things.get(name) ?? things.size
  things.set(name, thing)
  if (thing >= THINGS) throw new RangeError('More different scores than there are numbers for')
  return people.filter(({ answers }) => scoreOver(answers, over) !== null).map(({ number }) => number * THINGS + thing)
}
