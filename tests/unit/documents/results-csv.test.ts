import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONG_COLUMNS } from '@/documents/long-rows'
import { onePage } from '@/documents/one-page'
import { resultsCsvLong } from '@/documents/results-csv-long'
import { resultsCsvWide } from '@/documents/results-csv-wide'
import type { ExportedResults } from '@/use-cases/exports/exported-results'
import { exportedResults, exportedVoice } from '../../support/exported-figures'
import { MEMBERS, TOO_FEW } from '../../support/small-round'
import { written } from '../../support/written'

type Row = Record<string, string>

const read = (csv: string): Row[] => parse(csv, { bom: true, columns: true })
const long = (results: ExportedResults) => written(resultsCsvLong(onePage(results)))
const wide = (results: ExportedResults) => written(resultsCsvWide(onePage(results)))
const rowOf = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id) ?? {}
const one = exportedResults(exportedVoice(MEMBERS, { tags: ['East', 'Payments'] }))

/** The columns that hold a figure. */
const FIGURES = LONG_COLUMNS.slice(LONG_COLUMNS.indexOf('score'), LONG_COLUMNS.indexOf('reason'))

describe('the long table', async () => {
  const rows = read(await long(one))

  it('has a row for each pillar and, below it, for each practice that was asked', async () => {
    expect(rows).toHaveLength(15)
    expect(rows.slice(0, 4).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'pillar culture',
      'practice culture.swarming',
      'practice culture.blameless-postmortems',
      'pillar automation',
    ])
    expect(Object.keys(rows[0] ?? {})).toEqual([...LONG_COLUMNS])
  })

  it('says of which team, round, questionnaire and voice each row is', async () => {
    const head = { team: 'Checkout', tags: 'East; Payments', round: 'Autumn', published: '2026-10-05', voice: 'member' }
    for (const row of rows) expect(row).toMatchObject({ ...head, version: '1', variant: 'quick', responses: '5' })
  })

  it('has the figures that were computed by hand', async () => {
    expect(rowOf(rows, 'culture')).toMatchObject({ score: '3', n: '4', level: '3', agreement: '', reason: '' })
    expect(Number(rowOf(rows, 'culture').intervalLow)).toBeCloseTo(3 - 1.4526, 4)
    expect(rowOf(rows, 'sharing')).toMatchObject({ score: '3.5', n: '5' })
    expect(rowOf(rows, 'culture.blameless-postmortems')).toMatchObject({
      ...{ score: '3', n: '4', agreement: '1', level1: '0', level3: '4', na: '0', unknown: '1', missing: '0' },
      ...{ level: '', change: '', p: '', gap: '' },
    })
  })

  it('has an empty cell, never a 0, where something is withheld, and the reason beside it', async () => {
    for (const id of ['lean', 'lean.retrospectives']) {
      const row = rowOf(rows, id)
      expect(row.reason).toBe('withheld')
      expect(FIGURES.map((column) => row[column])).toEqual(FIGURES.map(() => ''))
    }
  })

  it.each([
    [TOO_FEW.low, 15, 'too-few-responses'],
    [null, 5, 'not-assessed'],
  ])('of a team without any figure has rows without any', async (responses, count, reason) => {
    const empty = read(await long(exportedResults(exportedVoice(responses))))
    expect(empty).toHaveLength(count)
    for (const row of empty) {
      expect(FIGURES.map((column) => row[column])).toEqual(FIGURES.map(() => ''))
      expect(row.reason).toBe(reason)
    }
  })

  it('tells nobody answering from nobody being asked', async () => {
    const silent = Array.from({ length: 5 }, () => ({ 'culture.swarming': 'na' as const }))
    const lead = read(await long(exportedResults(exportedVoice(silent.slice(0, 1), { voice: 'lead' }))))
    expect(rowOf(lead, 'culture')).toMatchObject({ score: '', n: '0', reason: 'too-few-answers' })
    expect(rowOf(lead, 'culture.swarming')).toMatchObject({ score: '', n: '0', na: '1', reason: 'no-level' })
    expect(rowOf(lead, 'lean.retrospectives')).toMatchObject({ score: '', n: '0', missing: '1', reason: 'no-level' })
  })
})

describe('the wide table', () => {
  it('has one row per team and voice, and two columns per pillar and practice', async () => {
    const [row, ...rest] = read(await wide(one))
    expect(rest).toEqual([])
    expect(row).toMatchObject({
      team: 'Checkout',
      'culture.score': '3',
      'culture.n': '4',
      'lean.score': '',
      'lean.n': '',
    })
    expect(row).toMatchObject({ 'culture.swarming.n': '5', 'lean.fast-recovery.score': '4' })
    expect(row?.reason).toBe('lean: withheld; lean.retrospectives: withheld')
  })

  it('has empty cells for practices that a quick check did not ask', async () => {
    const [row] = read(await wide(one))
    expect(row).toMatchObject({ 'measurement.usage.score': '', 'measurement.usage.n': '' })
  })

  it('has one reason for a team without any figure', async () => {
    expect(read(await wide(exportedResults(exportedVoice(TOO_FEW.low))))[0]?.reason).toBe('too-few-responses')
    expect(read(await wide(exportedResults(exportedVoice(null))))[0]?.reason).toBe('not-assessed')
  })
})

describe('text in a table', () => {
  const FORMULA = /^[=+\-@\t\r＝＋－＠]/
  const tables = [long, wide]
  const { voice, team: checkout, figures } = exportedVoice([MEMBERS[0] ?? {}], { voice: 'lead' })
  const named = (name: string, tag: string, round: string) =>
    exportedResults({ voice, team: { ...checkout, name, tags: [tag] }, figures: figures && { ...figures, round } })

  it('of any kind comes back from a parser as it was, and is never a formula', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .tuple(fc.constantFrom(...'=+-@\t\r\n"\',;＝＋－＠'), fc.string({ maxLength: 8 }))
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(text, text, text, async (team, tag, round) => {
        for (const table of tables) {
          const [row] = read(await table(named(team, tag, round)))
          const cells = [row?.team, row?.tags, row?.round]
          expect(cells).toEqual([team, tag, round].map((said) => (FORMULA.test(said) ? `'${said}` : said)))
          for (const cell of cells) expect(cell).not.toMatch(FORMULA)
        }
      }),
    )
  })

  it('stands in quotes, with the mark of UTF-8 before all of it and CRLF after each row', async () => {
    for (const table of tables) {
      const csv = await table(exportedResults(exportedVoice(MEMBERS, { team: 'a,"b"\nc' })))
      expect(csv.startsWith('\ufeff"team",')).toBe(true)
      expect(csv).toContain('"a,""b""\nc",')
      expect(csv.endsWith('\r\n')).toBe(true)
    }
  })
})
