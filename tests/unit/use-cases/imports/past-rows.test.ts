import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '@/errors/app-error'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { pastRows } from '@/use-cases/imports/past-rows'
import { planPast } from '@/use-cases/imports/plan-past'

const ASKED = askedPractices(currentQuestionnaire, 'full')
const HEAD = 'team,date,round,voice,culture.swarming,culture.blameless-postmortems'

/** What is wrong: where, and what. */
function problems(attempt: () => unknown): string[] {
  try {
    attempt()
  } catch (error) {
    if (error instanceof AppError) return error.fields.map(({ field, problem }) => `${field}: ${problem}`)
    throw error
  }
  return []
}

describe('past answers', () => {
  it('are the same from a table and from JSON', () => {
    const csv = `${HEAD}\r\nCheckout,2026-01-31,Winter,Member,4,NA\r\nSearch,2026-01-31,,,,unknown\r\n`
    const json = JSON.stringify([
      {
        team: 'Checkout',
        date: '2026-01-31',
        round: 'Winter',
        voice: 'member',
        answers: { 'culture.swarming': 4, 'culture.blameless-postmortems': 'na' },
      },
      { team: 'Search', date: '2026-01-31', answers: { 'culture.blameless-postmortems': 'unknown' } },
    ])
    const rows = [
      {
        place: 'line 2',
        team: 'Checkout',
        date: '2026-01-31',
        round: 'Winter',
        voice: 'member',
        answers: { 'culture.swarming': 4, 'culture.blameless-postmortems': 'na' },
      },
      {
        place: 'line 3',
        team: 'Search',
        date: '2026-01-31',
        round: null,
        voice: 'lead',
        answers: { 'culture.blameless-postmortems': 'unknown' },
      },
    ]
    expect(pastRows(csv, ASKED)).toEqual(rows)
    expect(pastRows(json, ASKED)).toEqual(rows.map((row, index) => ({ ...row, place: `entry ${index + 1}` })))
  })

  it.each([
    ['Checkout,31.1.2026,,lead,3,', 'line 2: date: importDate'],
    ['Checkout,2026-02-30,,lead,3,', 'line 2: date: importDate'],
    [',2026-01-31,,lead,3,', 'line 2: team: nameEmpty'],
    ['Checkout,2026-01-31,,coach,3,', 'line 2: voice: importVoice'],
    ['Checkout,2026-01-31,,lead,6,', 'line 2: culture.swarming: answer'],
    ['Checkout,2026-01-31,,lead,=1+1,', 'line 2: culture.swarming: answer'],
    ['Checkout,2026-01-31,,lead,,', 'line 2: answers: importNoAnswer'],
    [`Checkout,2026-01-31,${'x'.repeat(81)},lead,3,`, 'line 2: round: roundNameLength'],
  ])('are refused with the line and the column: %s', (line, problem) => {
    expect(problems(() => pastRows(`${HEAD}\n${line}\n`, ASKED))).toEqual([problem])
  })

  it.each([
    ['', 'line 1: importHead'],
    ['team,round\nCheckout,Winter', 'line 1: importHead'],
    ['team,date,culture.unheard-of\nCheckout,2026-01-31,3', 'line 1: culture.unheard-of: importPractice'],
    [HEAD, 'csv: importNothing'],
    ['[', 'csv: importJson'],
    ['{"team":"Checkout"}', 'csv: importJson'],
    ['[]', 'csv: importNothing'],
    ['[{"team":"Checkout","date":"2026-01-31","answers":{"x":3,"culture.swarming":3}}]', 'entry 1: x: unknownField'],
    [`[${'['.repeat(100_000)}`, 'csv: importJson'],
    [`${HEAD}\n${'x'.repeat(1_100_000)}`, 'csv: importSize'],
    [JSON.stringify(Array.from({ length: 5001 }, () => ({}))), 'csv: importRows'],
  ])('are refused where they are none: %#', (source, problem) => {
    expect(problems(() => pastRows(source, ASKED))).toEqual([problem])
  })

  it('are read or refused, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.json(), (text, json) => {
        for (const source of [text, json, `${HEAD}\n${text}`, `[${json}]`]) {
          expect(Array.isArray(problems(() => pastRows(source, ASKED)))).toBe(true)
        }
      }),
    )
  })
})

describe('the plan of an import', () => {
  const teams = [
    { id: 't1', name: 'Checkout' },
    { id: 't2', name: 'Search' },
  ]
  const plan = (...lines: string[]) => planPast(pastRows(`${HEAD}\n${lines.join('\n')}`, ASKED), teams, '2026-11-23')

  it('puts the answers of a team in a round together, oldest first', () => {
    const parts = plan(
      'Search,2026-05-31,Spring,lead,2,',
      'checkout,2026-01-31,Winter,member,1,',
      'CHECKOUT,2026-01-31,WINTER,member,2,',
      'Checkout,2026-01-31,winter,lead,3,',
      'Checkout,2026-01-30,,lead,5,',
    )
    expect(
      parts.map(({ team, round, date, lead, members }) => [team.id, round, date, lead !== null, members.length]),
    ).toEqual([
      ['t1', null, '2026-01-30', true, 0],
      ['t1', 'Winter', '2026-01-31', true, 2],
      ['t2', 'Spring', '2026-05-31', true, 0],
    ])
  })

  it.each([
    [['Nobody,2026-01-31,,lead,3,'], 'line 2: team: importNoTeam'],
    [['Checkout,2026-11-23,,lead,3,'], 'line 2: date: importDate'],
    [['Checkout,1999-12-31,,lead,3,'], 'line 2: date: importDate'],
    [['Checkout,2026-01-31,,member,3,'], 'line 2: round: importMembers'],
    [['Checkout,2026-01-31,,lead,3,', 'Checkout,2026-01-31,,lead,4,'], 'line 3: voice: importTwice'],
    [['Checkout,2026-01-31,Winter,lead,3,', 'Search,2026-02-01,winter,lead,4,'], 'line 3: date: importDates'],
  ])('refuses what cannot be: %#', (lines, problem) => {
    expect(problems(() => plan(...lines))).toEqual([problem])
  })
})
