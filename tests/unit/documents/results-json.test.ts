import { describe, expect, it } from 'vitest'
import { onePage } from '@/documents/one-page'
import { resultsJson } from '@/documents/results-json'
import type { ExportedVoice } from '@/use-cases/exports/exported-results'
import { exportedResults, exportedVoice } from '../../support/exported-figures'
import { MEMBERS, TOO_FEW } from '../../support/small-round'
import { written } from '../../support/written'

const read = async (...results: readonly ExportedVoice[]) =>
  JSON.parse(await written(resultsJson(onePage(exportedResults(...results)))))

describe('results as JSON', () => {
  it('say what they are, and in which version', async () => {
    expect(await read()).toEqual({
      format: 'calms-radar-results',
      version: 1,
      exportedAt: '2026-10-06T08:30:00.000Z',
      round: { id: 'r1', name: 'Autumn' },
      tags: [],
      results: [],
    })
  })

  it('have the figures of each pillar and of its practices', async () => {
    const [{ team, voice, assessment, reason, pillars }] = (await read(exportedVoice(MEMBERS))).results
    expect([team.name, voice, assessment.responses, reason]).toEqual(['Checkout', 'member', 5, null])
    expect(pillars.map(({ score }: { score: number | null }) => score)).toEqual([3, 3, null, 3, 3.5])
    expect(pillars[2]).toMatchObject({ id: 'lean', title: 'Lean', n: null, reason: 'withheld' })
    expect(pillars[2].practices[0]).toMatchObject({
      id: 'lean.retrospectives',
      score: null,
      na: null,
      reason: 'withheld',
    })
    expect(pillars[2].practices[1]).toMatchObject({ id: 'lean.fast-recovery', score: 4, n: 5, level4: 5, reason: null })
  })

  it('have null for each figure of a team that is withheld, and no practice of one that was not assessed', async () => {
    const [tiny, absent] = (await read(exportedVoice(TOO_FEW.low), exportedVoice(null))).results
    expect([tiny.reason, absent.reason, absent.assessment]).toEqual(['too-few-responses', 'not-assessed', null])
    for (const { score, n, level, practices } of tiny.pillars) {
      expect([score, n, level]).toEqual([null, null, null])
      for (const practice of practices)
        expect([practice.score, practice.n, practice.level1]).toEqual([null, null, null])
    }
    expect(absent.pillars.every(({ practices }: { practices: unknown[] }) => practices.length === 0)).toBe(true)
  })
})
