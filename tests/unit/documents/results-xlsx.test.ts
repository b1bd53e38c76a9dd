import fc from 'fast-check'
import readXlsxFile, { type Row } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { LONG_COLUMNS } from '@/documents/long-rows'
import { resultsXlsx } from '@/documents/results-xlsx'
import type { ExportedVoice } from '@/use-cases/exports/exported-results'
import { exportedResults, exportedVoice } from '../../support/exported-figures'
import { RESULTS_WORDS } from '../../support/results-words'
import { MEMBERS, TOO_FEW } from '../../support/small-round'

type Cells = Record<string, unknown>

/** The rows of each sheet by the words of its head. */
async function sheetsOf(...results: readonly ExportedVoice[]): Promise<Record<string, Cells[]>> {
  const file = await resultsXlsx(exportedResults(...results), RESULTS_WORDS)
  const sheets = await readXlsxFile(file, { trim: false })
  return Object.fromEntries(sheets.map(({ sheet, data: [head = [], ...rows] }) => [sheet, rows.map(byHead(head))]))
}

const byHead = (head: Row) => (row: Row) => Object.fromEntries(head.map((title, index) => [title, row[index]]))

describe('the workbook', () => {
  it('has both tables, with numbers that are numbers', async () => {
    const { Wide = [], Long = [] } = await sheetsOf(exportedVoice(MEMBERS))
    expect(Wide).toHaveLength(1)
    expect(Wide[0]).toMatchObject({ Team: 'Checkout', Voice: 'member', Responses: 5, Culture: 3, 'Culture: n': 4 })
    expect(Wide[0]).toMatchObject({ Lean: null, 'Lean: n': null, Sharing: 3.5, Retrospectives: null })
    expect(Long).toHaveLength(15)
    expect(Long[0]).toMatchObject({
      Kind: 'pillar',
      Title: 'Culture',
      Score: 3,
      n: 4,
      Level: 3,
      Published: '2026-10-05',
    })
    expect(Long[0]?.['Interval from']).toBeCloseTo(3 - 1.4526, 4)
  })

  it('has nothing, never a 0, where something is withheld', async () => {
    const { Long = [] } = await sheetsOf(exportedVoice(TOO_FEW.low))
    const titles = LONG_COLUMNS.map((id) => RESULTS_WORDS.columns[id].title)
    for (const row of Long) {
      expect(row['Empty because']).toBe('too-few-responses')
      for (const title of titles.slice(titles.indexOf('Score'), -1)) expect(row[title], title).toBeNull()
    }
  })

  it('says of each column what it means', async () => {
    const file = await resultsXlsx(exportedResults(), RESULTS_WORDS)
    const about = (await readXlsxFile(file)).find(({ sheet }) => sheet === 'About')?.data ?? []
    expect(about[0]?.[0]).toBe('=What this is')
    expect(about.map(([, id]) => id)).toEqual(expect.arrayContaining([...LONG_COLUMNS]))
    for (const [title, id, meaning] of about.slice(3)) {
      expect([title, id, meaning].every((text) => typeof text === 'string' && text !== '')).toBe(true)
    }
  })

  it('keeps what looks like a formula, or is hard to write, as text', async () => {
    const name = fc
      .tuple(fc.constantFrom(...'=+-@\t\r&<"'), fc.string({ unit: 'grapheme', maxLength: 8 }))
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(name, async (team) => {
        const { Wide = [] } = await sheetsOf(exportedVoice(MEMBERS, { team, round: '=1+1' }))
        expect(Wide[0]?.Team).toBe(team)
        expect(Wide[0]?.Round).toBe('=1+1')
      }),
      { numRuns: 30 },
    )
  })
})
