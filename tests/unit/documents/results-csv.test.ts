import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONG_COLUMNS } from '@/documents/long-rows'
import { resultsCsvLong } from '@/documents/results-csv-long'
import { resultsCsvWide } from '@/documents/results-csv-wide'
import { exportedResults, exportedVoice } from '../../support/exported-figures'
import { MEMBERS, TOO_FEW } from '../../support/small-round'

type Row = Record<string, string>

const read = (csv: string): Row[] => parse(csv, { bom: true, columns: true })
const rowOf = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id) ?? {}
const one = exportedResults(exportedVoice(MEMBERS, { tags: ['East', 'Payments'] }))

/** The columns that hold a figure. */
const FIGURES = LONG_COLUMNS.slice(LONG_COLUMNS.indexOf('score'), LONG_COLUMNS.indexOf('reason'))

describe('the long table', () => {
  const rows = read(resultsCsvLong(one))

  it('has a row for each pillar and, below it, for each practice that was asked', () => {
    expect(rows).toHaveLength(15)
    expect(rows.slice(0, 4).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'pillar culture',
      'practice culture.swarming',
      'practice culture.blameless-postmortems',
      'pillar automation',
    ])
    expect(Object.keys(rows[0] ?? {})).toEqual([...LONG_COLUMNS])
  })

  it('says of which team, round, questionnaire and voice each row is', () => {
    const head = { team: 'Checkout', tags: 'East; Payments', round: 'Autumn', published: '2026-10-05', voice: 'member' }
    for (const row of rows) expect(row).toMatchObject({ ...head, version: '1', variant: 'quick', responses: '5' })
  })

  it('has the figures that were computed by hand', () => {
    expect(rowOf(rows, 'culture')).toMatchObject({ score: '3', n: '4', level: '3', agreement: '', reason: '' })
    expect(Number(rowOf(rows, 'culture').intervalLow)).toBeCloseTo(3 - 1.4526, 4)
    expect(rowOf(rows, 'sharing')).toMatchObject({ score: '3.5', n: '5' })
    expect(rowOf(rows, 'culture.blameless-postmortems')).toMatchObject({
      ...{ score: '3', n: '4', agreement: '1', level1: '0', level3: '4', na: '0', unknown: '1', missing: '0' },
      ...{ level: '', change: '', p: '', gap: '' },
    })
  })

  it('has an empty cell, never a 0, where something is withheld, and the reason beside it', () => {
    for (const id of ['lean', 'lean.retrospectives']) {
      const row = rowOf(rows, id)
      expect(row.reason).toBe('withheld')
      expect(FIGURES.map((column) => row[column])).toEqual(FIGURES.map(() => ''))
    }
  })

  it.each([
    [TOO_FEW.low, 15, 'too-few-responses'],
    [null, 5, 'not-assessed'],
  ])('of a team without any figure has rows without any', (responses, count, reason) => {
    const empty = read(resultsCsvLong(exportedResults(exportedVoice(responses))))
    expect(empty).toHaveLength(count)
    for (const row of empty) {
      expect(FIGURES.map((column) => row[column])).toEqual(FIGURES.map(() => ''))
      expect(row.reason).toBe(reason)
    }
  })

  it('tells nobody answering from nobody being asked', () => {
    const silent = Array.from({ length: 5 }, () => ({ 'culture.swarming': 'na' as const }))
    const lead = read(resultsCsvLong(exportedResults(exportedVoice(silent.slice(0, 1), { voice: 'lead' }))))
    expect(rowOf(lead, 'culture')).toMatchObject({ score: '', n: '0', reason: 'too-few-answers' })
    expect(rowOf(lead, 'culture.swarming')).toMatchObject({ score: '', n: '0', na: '1', reason: 'no-level' })
    expect(rowOf(lead, 'lean.retrospectives')).toMatchObject({ score: '', n: '0', missing: '1', reason: 'no-level' })
  })
})

describe('the wide table', () => {
  it('has one row per team and voice, and two columns per pillar and practice', () => {
    const [row, ...rest] = read(resultsCsvWide(one))
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

  it('has empty cells for practices that a quick check did not ask', () => {
    const [row] = read(resultsCsvWide(one))
    expect(row).toMatchObject({ 'measurement.usage.score': '', 'measurement.usage.n': '' })
  })

  it('has one reason for a team without any figure', () => {
    expect(read(resultsCsvWide(exportedResults(exportedVoice(TOO_FEW.low))))[0]?.reason).toBe('too-few-responses')
    expect(read(resultsCsvWide(exportedResults(exportedVoice(null))))[0]?.reason).toBe('not-assessed')
  })
})

describe('text in a table', () => {
  const FORMULA = /^[=+\-@\t\r＝＋－＠]/
  const tables = [resultsCsvLong, resultsCsvWide]
  const { voice, team: checkout, figures } = exportedVoice([MEMBERS[0] ?? {}], { voice: 'lead' })
  const named = (name: string, tag: string, round: string) =>
    exportedResults({ voice, team: { ...checkout, name, tags: [tag] }, figures: figures && { ...figures, round } })

  it('of any kind comes back from a parser as it was, and is never a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .tuple(fc.constantFrom(...'=+-@\t\r\n"\',;＝＋－＠'), fc.string({ maxLength: 8 }))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, text, text, (team, tag, round) => {
        for (const table of tables) {
          const [row] = read(table(named(team, tag, round)))
          const cells = [row?.team, row?.tags, row?.round]
          expect(cells).toEqual([team, tag, round].map((said) => (FORMULA.test(said) ? `'${said}` : said)))
          for (const cell of cells) expect(cell).not.toMatch(FORMULA)
        }
      }),
    )
  })

  it('stands in quotes, with the mark of UTF-8 before all of it and CRLF after each row', () => {
    for (const table of tables) {
      const csv = table(exportedResults(exportedVoice(MEMBERS, { team: 'a,"b"\nc' })))
      expect(csv.startsWith('\ufeff"team",')).toBe(true)
      expect(csv).toContain('"a,""b""\nc",')
      expect(csv.endsWith('\r\n')).toBe(true)
    }
  })
})
