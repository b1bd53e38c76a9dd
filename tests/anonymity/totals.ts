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
 * @param groups - which publications, by their place in the list, are added up: a tag's, a round's, all
 * @param leaks - what a group's total also takes in although it is withheld; for planting a leak
 */
export function totalsOf(
  publications: readonly Publication[],
  groups: readonly (readonly number[])[],
  leaks: (publication: Publication) => boolean = () => false,
): Totals[] {
  const found = new Map<string, (Cell | undefined)[]>()
  const things = new Map<string, number>()
  const thingOf = (name: string) => {
    const thing = things.get(name) ?? things.size
    if (thing >= THINGS) throw new RangeError('More different scores than there are numbers for')
    things.set(name, thing)
    return thing
  }
  const known = new Map<Publication['people'], Map<string, Block>>()
  // The same people are behind all tallies of a team in a round, and then behind the same blocks.
  const blockOf = ({ people }: Publication, name: string, make: (name: string) => Block): Block => {
    const blocks = known.get(people) ?? new Map<string, Block>()
    known.set(people, blocks)
    const block = blocks.get(name) ?? make(name)
    blocks.set(name, block)
    return block
  }
  publications.forEach((of, place) => {
    const add = (name: string, cell: Cell) => {
      const cells = found.get(name) ?? Array<Cell | undefined>(publications.length).fill(undefined)
      found.set(name, cells)
      cells[place] = cell
    }
    for (const pillar of of.asked) {
      for (const { id } of pillar.practices) {
        const open = of.tally.practices[id] !== null
        add(`answers to ${id}`, { open, block: blockOf(of, `answers to ${id}`, () => numbers(of.people, id, 'any')) })
        add(`levels of ${id}`, { open, block: blockOf(of, `levels of ${id}`, () => numbers(of.people, id, 'level')) })
      }
      const behind = practicesBehind(of, pillar.id)
      const over = behind ?? pillar.practices
      const block = blockOf(of, over.map(({ id }) => id).join(), (name) => scored(of, over, thingOf(name)))
      add(`scores in ${pillar.id}`, { open: behind !== null, block })
    }
  })
  const leaking = publications.map(leaks)
  return [...found].map(([name, cells]) => {
    const blocks = (open: boolean) => cells.flatMap((cell) => (cell?.open === open ? [cell.block] : []))
    const published = blocks(true).map((block) => [block])
    for (const group of groups) {
      const added: Block[] = []
      for (const place of group) {
        const cell = cells[place]
        if (cell && (cell.open || leaking[place])) added.push(cell.block)
      }
      if (added.length > 1) published.push(added)
    }
    return { name, published, withheld: blocks(false).filter((block) => block.length > 0) }
  })
}

function numbers(people: readonly Person[], practice: string, kind: 'any' | 'level'): Block {
  const counts = (answer: unknown) => (kind === 'any' ? answer !== undefined : LEVELS.some((level) => level === answer))
  return people.filter(({ answers }) => counts(answers[practice])).map(({ number }) => number * THINGS)
}

function scored({ people }: Publication, over: AskedPillar['practices'], thing: number): Block {
  return people.filter(({ answers }) => scoreOver(answers, over) !== null).map(({ number }) => number * THINGS + thing)
}
