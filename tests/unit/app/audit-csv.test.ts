import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditCsv } from '@/app/audit/audit-csv'
import { englishWords, entryWith } from '../../support/audit-entries'

const HEAD = ['Time (UTC)', 'Who', 'What', 'Action', 'About', 'Details']

/** The cells of a file as RFC 4180 has it. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]]
  // A cell with quotes or without, and what ends it.
  for (const [all, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (all === '' && rows.at(-1)?.length === 0) break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const fileOf = (...names: string[]) =>
  auditCsv(
    names.map((userName) => entryWith({ userId: 'u1', userName })),
    englishWords,
  )

/** The names in the column "Who". */
const namesIn = (csv: string) =>
  parsed(csv)
    .slice(1)
    .map((row) => row[1])

describe('the file of the audit log', () => {
  it('has a head and a row for each entry, and its mark of UTF-8', () => {
    const target = { type: 'team', name: 'Checkout, "new"', isWhoDidIt: false }
    const csv = auditCsv([entryWith({ target, action: 'team.renamed', details: { before: 'Web' } })], englishWords)
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(parsed(csv)).toEqual([
      HEAD,
      [
        '2026-03-02T09:30:00.000Z',
        'At the machine itself',
        'Team renamed',
        'team.renamed',
        'Checkout, "new"',
        'before: Web',
      ],
    ])
  })

  it('has its head without entries too', () => expect(parsed(auditCsv([], englishWords))).toEqual([HEAD]))

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])(
    'has no formula in it: %j',
    (name) => expect(namesIn(fileOf(name))).toEqual([`'${name}`]),
  )

  it('has no line break outside of quotes, which could begin a formula', () => {
    for (const name of ['a\r=1', 'a\n=1', 'a\r\n=1']) expect(namesIn(fileOf(name))).toEqual([name])
  })

  it('neutralises formulas in every column that holds stored text', () => {
    const target = { type: 'team', name: '=a', isWhoDidIt: false }
    const csv = auditCsv([entryWith({ target, action: '=b', details: { '=c': '=d' } })], englishWords)
    expect(parsed(csv)[1]?.slice(2)).toEqual(["'=b", "'=b", "'=a", "'=c: =d"])
  })

  it('gives back any name that is no formula', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text))
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(namesIn(fileOf(...names))).toEqual(names)
      }),
    )
  })
})
