import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PillarMark } from '@/charts/pillar-mark'
import { scoreText } from '@/charts/score-text'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { found } from './radar-fixture'

describe('PillarMark', () => {
  const marks = PILLAR_IDS.map((pillar) => renderToStaticMarkup(<PillarMark pillar={pillar} />))

  it('is an icon and an initial, never colour alone', () => {
    expect(marks.flatMap((mark) => found(mark, />([A-Z])</g)).join('')).toBe('CALMS')
    expect(new Set(marks.flatMap((mark) => found(mark, / d="([^"]+)"/g))).size).toBe(5)
  })

  it('is hidden beside a name and named where it stands alone', () => {
    expect(marks[0]).toMatch(/^<span[^>]*aria-hidden="true"/)
    const alone = renderToStaticMarkup(<PillarMark pillar="lean" name="Lean thinking" />)
    expect(alone).toMatch(/^<span[^>]*role="img" aria-label="Lean thinking"/)
  })
})

describe('scoreText', () => {
  it('always has its decimals, a half going up', () => {
    expect([3.4, 5, 2.345, 1.005].map((score) => scoreText(score))).toEqual(['3.40', '5.00', '2.35', '1.01'])
    expect(scoreText(2.25, 1)).toBe('2.3')
  })
})
