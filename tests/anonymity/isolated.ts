import { saidAlone } from './elimination'
import { type Block, personOf, type Totals } from './totals'

/** At most so many people are called isolated. */
export const FEW = 2

export type Isolation = { readonly of: string; readonly people: readonly number[]; readonly why: string }

/** Unknowns that stand in exactly the same blocks: no total of blocks can tell them apart. */
type Class = { readonly members: readonly number[]; readonly blocks: ReadonlySet<Block> }

/**
 * Whom a set of published totals isolates: every set of one or two people, and the people of withheld cells, about
 * whom some linear combination of the totals speaks alone.
 */
export function isolated({ name, published, withheld }: Totals): Isolation[] {
  const classes = classesOf([...new Set(published.flat())])
  const hidden = new Set(withheld.flat())
  const told = classes.filter(({ members }) => members.every((member) => hidden.has(member)))
  const asked = [...smallSets(classes), ...(told.length > 0 ? [{ suspects: told, why: 'withheld' }] : [])]
  if (asked.length === 0) return []
  const equations = published.map((blocks) =>
    classes.map((one) => blocks.filter((block) => one.blocks.has(block)).length),
  )
  return asked.flatMap(({ suspects, why }) => {
    const said = saidAlone(equations, (column) => suspects.includes(classes[column] as Class))
    return said.length > 0 ? [{ of: name, people: people(suspects), why }] : []
  })
}

function classesOf(blocks: readonly Block[]): Class[] {
  const memberships = new Map<number, Block[]>()
  for (const block of blocks) {
    for (const unknown of block) {
      const present = memberships.get(unknown)
      if (present) present.push(block)
      else memberships.set(unknown, [block])
    }
  }
  const numbers = new Map(blocks.map((block, index) => [block, index]))
  const found = new Map<string, { members: number[]; blocks: Set<Block> }>()
  for (const [unknown, of] of memberships) {
    const signature = of.length === 1 && of[0] ? `${numbers.get(of[0])}` : of.map((block) => numbers.get(block)).join()
    const present = found.get(signature)
    if (present) present.members.push(unknown)
    else found.set(signature, { members: [unknown], blocks: new Set(of) })
  }
  return [...found.values()]
}

type Question = { readonly suspects: readonly Class[]; readonly why: string }

/** For every one or two people that some class consists of: all classes of these people alone. */
function smallSets(classes: readonly Class[]): Question[] {
  const small = classes.map((one) => people([one])).filter((few) => few.length <= FEW)
  const sets = new Map<string, readonly number[]>()
  for (const one of small) {
    for (const other of small) {
      const both = [...new Set([...one, ...other])].sort((a, b) => a - b)
      if (both.length <= FEW) sets.set(both.join(), both)
    }
  }
  return [...sets.values()].map((few) => ({
    suspects: classes.filter((one) => people([one]).every((person) => few.includes(person))),
    why: `${few.length === 1 ? 'one person' : 'two people'}`,
  }))
}

function people(classes: readonly Class[]): number[] {
  return [...new Set(classes.flatMap(({ members }) => members.map(personOf)))].sort((a, b) => a - b)
}
