import { expect, it, vi } from 'vitest'
import { overviewWords } from '@/app/dashboard/overview/overview-words'
import type { OverviewContext } from '@/app/dashboard/pdf/overview-context'
import { ratesSection } from '@/app/dashboard/pdf/rates-section'

vi.mock('next-intl/server', () => import('../../support/intl-server'))

async function notesOf(members: object, silent: number) {
  const all = { answered: 12, expected: 16, sized: 2, unsized: 0, answeredUnsized: 0, ...members }
  const rates = { teams: 5, withResults: 2, withheld: 0, silent, members: all, rows: [] }
  const overview = { rates, dashboard: { voice: 'member' } }
  const context = { overview, words: await overviewWords([]), t: (key: string) => key }
  const { blocks } = ratesSection(context as unknown as OverviewContext)
  return blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
}

it('says in a document, too, which teams the figures leave out', async () => {
  expect(await notesOf({}, 0)).toEqual([])
  expect(await notesOf({ unsized: 1, answeredUnsized: 7 }, 2)).toEqual([
    'In 1 more team, of which nobody has said how many members there are, 7 people answered. Of 2 teams nothing is published in this view.',
  ])
})
