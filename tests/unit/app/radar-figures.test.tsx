import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RadarFigures } from '@/app/dashboard/compare/all/radar-figures'
import { RadarWall } from '@/app/dashboard/compare/all/radar-wall'

const WORDS = {
  pillars: ['Culture', 'Automation', 'Lean', 'Measurement', 'Sharing'],
  noScore: 'no score',
  withheld: 'withheld',
  notAssessed: 'not assessed',
  n: 'n {n}',
  compare: 'Compare',
  compareWith: 'Compare {name} with the rest',
  reportHref: '/assessments/REPORT?voice=member',
  compareHref: '/dashboard/compare?item=team%3ATEAM',
  showTable: 'Show as a table',
  tableCaption: 'Scores',
  team: 'Team',
  answers: 'Answers',
}

const NOTHING = { id: 'a', name: 'Apples', report: null, n: 0, withheld: false, scores: Array(5).fill(null) }
const WITHHELD = { ...NOTHING, id: 'b', name: 'Bees', report: 'r', n: 4, withheld: true }

it('says of a team without figures why it has none, and not that nobody answered', () => {
  const table = renderToStaticMarkup(<RadarFigures rows={[NOTHING, WITHHELD]} words={WORDS} />)
  const cells = [...table.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text]) => text)
  expect(cells).toEqual([...Array(5).fill('not assessed'), '', ...Array(5).fill('withheld'), '4'])
  const wall = renderToStaticMarkup(<RadarWall rows={[NOTHING, WITHHELD]} words={WORDS} />)
  expect(wall).toContain('Apples: Culture not assessed')
  expect(wall).toContain('Bees: Culture withheld')
})
