import { expect, it, vi } from 'vitest'
import { overviewWords } from '@/app/dashboard/overview/overview-words'
import { movementsSection } from '@/app/dashboard/pdf/movements-section'
import type { OverviewContext } from '@/app/dashboard/pdf/overview-context'

vi.mock('next-intl/server', () => import('../../support/intl-server'))

const NONE = { risen: [], fallen: [], elsewhere: 0, compared: 10, tests: 10, passedAlone: 0, expectedByLuck: 0.5 }

/** What a round's document says where no move is listed. */
async function textOf(movements: Partial<typeof NONE>) {
  const words = await overviewWords([])
  const overview = { movements: { ...NONE, ...movements }, dashboard: { round: null, chosenTags: [] } }
  const { blocks } = movementsSection({ overview, words, t: (key: string) => key } as unknown as OverviewContext)
  return blocks[0]?.kind === 'text' ? blocks[0].text : null
}

it('says that nothing moved only where nothing did, and not where other teams did', async () => {
  expect(await textOf({})).toMatch(/^Nothing moved beyond luck\./)
  expect(await textOf({ elsewhere: 2 })).toBe('None of the teams with the chosen tags moved beyond luck.')
  expect(await textOf({ tests: 0 })).toMatch(/^In this view one answer stands for each team/)
  expect(await textOf({ compared: 0, tests: 0 })).toMatch(/^There is nothing to compare with yet/)
})
