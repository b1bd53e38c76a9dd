import { z } from 'zod'

/** Where the budgets stand, in bytes gzipped: about 3 % more than the pages weigh. */
export const BUDGETS_FILE = 'scripts/checks/page-budgets.json'

/** Script that a page loads at first, script that it may load later, and CSS. */
export const KINDS = ['script', 'later', 'css'] as const

/** Of a page, in bytes gzipped. */
export type Sizes = Readonly<Record<(typeof KINDS)[number], number>>

const budgetSchema = z.strictObject({ 'any page': z.int().min(0) }).catchall(z.int().min(0))

/** For each kind, what any page may weigh, and what those may by their route that need more. */
export const budgetsSchema = z.strictObject({ script: budgetSchema, later: budgetSchema, css: budgetSchema })

type Budgets = z.infer<typeof budgetsSchema>

const NAMES: Readonly<Record<(typeof KINDS)[number], string>> = {
  script: 'script',
  later: 'script loaded later',
  css: 'CSS',
}

/** Which pages are over their budgets, and which budgets are of no page, as sentences; none if all is well. */
export function sizeProblems(sizes: Readonly<Record<string, Sizes>>, budgets: Budgets): string[] {
  return KINDS.flatMap((kind) => {
    const { 'any page': ofAny, ...own } = budgets[kind]
    const over = Object.entries(sizes).flatMap(([route, size]) => {
      const budget = own[route] ?? ofAny
      return size[kind] > budget ? [overrun(route, kind, size[kind], budget)] : []
    })
    const gone = Object.keys(own).filter((route) => sizes[route] === undefined)
    return [...over, ...gone.map((route) => `${BUDGETS_FILE} has a budget for ${route}, which is no page.`)]
  })
}

function overrun(route: string, kind: (typeof KINDS)[number], size: number, budget: number): string {
  const [is, may] = [size, budget].map((bytes) => bytes.toLocaleString('en'))
  return (
    `The ${NAMES[kind]} of ${route} weighs ${is} bytes gzipped, and its budget is ${may} (${BUDGETS_FILE}). ` +
    'Make it lighter, or raise the budget and say why.'
  )
}
