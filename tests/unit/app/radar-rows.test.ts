import { expect, it } from 'vitest'
import { radarRows } from '@/app/dashboard/compare/all/radar-rows'
import { scoreText } from '@/charts/score-text'
import { byPillar } from '@/scoring/by-pillar'
import type { TeamRow } from '@/use-cases/dashboard/get-dashboard'

const team = (scores: Record<string, number | null>) =>
  ({
    id: 'id',
    name: 'Team',
    latest: { assessmentId: 'a', responses: 17, withheld: false, pillars: byPillar((id) => ({ score: scores[id] })) },
  }) as unknown as TeamRow

it('sends scores so short that they are printed as the whole ones are', () => {
  // Rounded to four decimals first, 2.34496 would be 2.3450, and printed as 2.35.
  const scores = { culture: 2.34496, automation: 2.345, lean: null, measurement: 5, sharing: 0.1 * 3 * 5 }
  const [row] = radarRows([team(scores)])
  const printed = row?.scores.map((score) => score && scoreText(score))
  expect(printed).toEqual(Object.values(scores).map((score) => score && scoreText(score)))
  expect(printed).toEqual(['2.34', '2.35', null, '5.00', '1.50'])
})
