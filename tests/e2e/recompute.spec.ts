import { expect, type Page } from '@playwright/test'
import type { HeatmapData } from '@/app/dashboard/teams/heatmap-data'
import type { LongColumn } from '@/documents/long-rows'
import { scoresIn, teamLinks } from '../support/dashboard-table'
import { columnTitles, csvRows, fetched, sheetRows, type TableRow } from '../support/downloads'
import { PILLARS, practicesOf } from '../support/pages'
import { pdfLines } from '../support/pdf-lines'
import { type RawFigures, rawFigures, TITLES } from '../support/raw-figures'
import type { PillarFigures, PracticeFigures } from '../support/recompute'
import { recomputeTest as test } from '../support/recompute-test'

// Every page and every file that shows a figure is read, one after the other.
test.describe.configure({ timeout: 90_000 })

/** As a page prints it: a half goes up. */
function printed(score: number | null | undefined, decimals: number): number | null {
  if (score === null || score === undefined) return null
  return Math.floor(score * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals
}

/** All pillars and practices of a team. */
const allOf = ({ figures }: RawFigures): [string, PillarFigures | PracticeFigures][] => [
  ...Object.entries(figures.pillars),
  ...Object.entries(figures.practices),
]

/** That a cell holds a figure to nine decimals, or nothing at all. */
function expectFigure(cell: string | number | null | undefined, figure: number | null, where: string): void {
  if (figure === null) expect.soft(cell, where).toBeNull()
  else
    expect
      .soft(cell === null ? null : Math.abs(Number(cell) - figure) < 1e-8, `${where}: ${cell}, ${figure}`)
      .toBe(true)
}

/** The raw figures of both rounds, by team: every kind of answer, and pillars with and without a score, are there. */
async function figuresOf(page: Page, { earlier, later, teams }: { earlier: string; later: string; teams: number }) {
  const [before, now] = [await rawFigures(page.request, earlier), await rawFigures(page.request, later)]
  expect(now.size).toBe(teams)
  const pillars = [...now.values()].flatMap(({ figures }) => Object.values(figures.pillars))
  const practices = [...now.values()].flatMap(({ figures }) => Object.values(figures.practices))
  expect(pillars.filter(({ score }) => score === null).length).toBeGreaterThan(5)
  expect(pillars.filter(({ score, level }) => score !== null && level !== Math.round(score)).length).toBeGreaterThan(0)
  for (const kind of ['na', 'unknown', 'missing', 'n'] as const) {
    expect(practices.filter((practice) => practice[kind] === 1).length, kind).toBeGreaterThan(10)
  }
  return { before, now }
}

test('The heatmap shows what the raw answers come to', async ({ page, leadServer: { rounds } }) => {
  const { now } = await figuresOf(page, rounds)
  const views = [
    { path: '/dashboard/teams', columns: PILLARS },
    ...PILLARS.map(({ id: pillar }) => ({
      path: `/dashboard/teams?pillar=${pillar}`,
      columns: practicesOf(pillar).map(({ id, text }) => ({ id, title: text.en.title })),
    })),
  ]
  for (const { path, columns } of views) {
    await page.goto(path)
    await expect(teamLinks(page)).toHaveCount(now.size)
    const teams = await teamLinks(page).allTextContents()
    for (const { id, title } of columns) {
      const computed = teams.map((team) => {
        const { pillars = {}, practices = {} } = now.get(team)?.figures ?? {}
        return printed((pillars[id] ?? practices[id])?.score, 1)
      })
      expect.soft(await scoresIn(page, title), `${path} ${id}`).toEqual(computed)
    }
  }
})

test('The heatmap’s JSON holds what the raw answers come to', async ({ page, leadServer: { rounds } }) => {
  const { now } = await figuresOf(page, rounds)
  const { columns, teams } = JSON.parse(
    (await fetched(page.request, '/dashboard/teams/data')).toString(),
  ) as HeatmapData
  expect(teams.map(({ name }) => name).toSorted()).toEqual([...now.keys()].toSorted())
  for (const { name, scores, n, levels } of teams) {
    const { pillars = {}, practices = {} } = now.get(name)?.figures ?? {}
    expect(columns).toHaveLength(Object.keys({ ...pillars, ...practices }).length)
    for (const [index, { id }] of columns.entries()) {
      const computed = pillars[id] ?? practices[id]
      const score = scores[index]
      // Its scores are cut off after three decimals.
      const cut = typeof computed?.score === 'number' ? Math.floor(computed.score * 1000 + 1e-6) / 1000 : null
      expect.soft(typeof score === 'number' ? score : null, `${name} ${id}`).toBe(cut)
      expect.soft(n[index], `${name} ${id} n`).toBe(computed?.n)
      if (id in pillars) expect.soft(levels[index], `${name} ${id} level`).toBe(pillars[id]?.level)
    }
  }
})

test('The radar’s table in each report shows what the raw answers come to', async ({
  page,
  leadServer: { rounds },
}) => {
  const { now, before } = await figuresOf(page, rounds)
  for (const [team, { assessment, figures }] of now) {
    await page.goto(`/assessments/${assessment}`)
    const table = page.getByRole('table', { name: 'Pillar scores, 1 to 5', includeHidden: true }).first()
    for (const { id, title } of PILLARS) {
      const row = table.getByRole('row', { includeHidden: true }).filter({ hasText: title })
      const text = (score: number | null | undefined) => printed(score, 2)?.toFixed(2) ?? 'No score'
      const { score = null, n = 0 } = figures.pillars[id] ?? {}
      const count = score === null ? '' : String(n)
      await expect
        .soft(row.getByRole('cell', { includeHidden: true }), `${team} ${id}`)
        .toHaveText([text(before.get(team)?.figures.pillars[id]?.score), text(score), count])
    }
  }
})

test('The CSV files hold what the raw answers come to', async ({ page, leadServer: { rounds } }) => {
  const { now, before } = await figuresOf(page, rounds)
  const long = csvRows(await fetched(page.request, '/dashboard/export?format=csv-long'))
  const wide = csvRows(await fetched(page.request, '/dashboard/export?format=csv-wide'))
  for (const [name, raw] of now) {
    // A name that would be a formula has an apostrophe before it.
    const team = name.startsWith('=') ? `'${name}` : name
    expectLong(
      long.filter((row) => row.team === team),
      raw,
      before.get(name),
      (id) => id,
    )
    const row = wide.find((one) => one.team === team)
    for (const [id, { score, n }] of allOf(raw)) {
      expectFigure(row?.[`${id}.score`], score, `${team} ${id}`)
      expectFigure(row?.[`${id}.n`], n, `${team} ${id} n`)
    }
  }
})

test('The workbook holds what the raw answers come to', async ({ page, leadServer: { rounds } }) => {
  const { now, before } = await figuresOf(page, rounds)
  const bytes = await fetched(page.request, '/dashboard/export?format=xlsx')
  const titles = await columnTitles(bytes)
  const title = (id: LongColumn) => titles.get(id) ?? ''
  const [long, wide] = [await sheetRows(bytes, 'Long'), await sheetRows(bytes, 'Wide')]
  for (const [team, raw] of now) {
    expectLong(
      long.filter((row) => row[title('team')] === team),
      raw,
      before.get(team),
      title,
    )
    const row = wide.find((one) => one[title('team')] === team)
    for (const [id, { score, n }] of allOf(raw)) {
      expectFigure(row?.[TITLES.get(id) ?? ''], score, `${team} ${id}`)
      expectFigure(row?.[`${TITLES.get(id)}: n`], n, `${team} ${id} n`)
    }
  }
})

test('The PDF of each report says what the raw answers come to', async ({ page, leadServer: { rounds } }) => {
  const { now, before } = await figuresOf(page, rounds)
  for (const [team, raw] of now) {
    const lines = await pdfLines(await fetched(page.request, `/assessments/${raw.assessment}/pdf/export`))
    const of = (figures: RawFigures | undefined) =>
      PILLARS.map(({ id }) => printed(figures?.figures.pillars[id]?.score, 2)?.toFixed(2))
    // The radar's figures, the line of each pillar, and the table over time.
    const text = lines.flat().join(' ')
    const scores = of(raw)
    for (const [index, { title }] of PILLARS.entries()) {
      expect.soft(text, team).toContain(`${title} ${scores[index] ?? 'No score'}`)
      const own = lines.filter(([first, second = '']) => first === title && /^\d\.\d\d$/.test(second))
      expect
        .soft(
          own.map(([, score]) => score),
          team,
        )
        .toEqual(scores[index] === undefined ? [] : [scores[index]])
    }
    const overTime = (round: string) =>
      lines.find((line) => line[0] === round && line.length > PILLARS.length)?.slice(1)
    expect.soft(overTime(rounds.later), team).toEqual(scores.map((score) => score ?? 'None'))
    expect.soft(overTime(rounds.earlier), team).toEqual(of(before.get(team)).map((score) => score ?? 'None'))
    for (const [id, { score }] of Object.entries(raw.figures.practices)) {
      const [, shown] = lines.find(([first, second]) => first === TITLES.get(id) && second !== undefined) ?? []
      expect.soft(/^\d/.test(shown ?? '') ? Number(shown) : null, `${team} ${id}: ${shown}`).toBe(score)
    }
  }
})

test('The JSON of the dashboard and of each report hold what the raw answers come to', async ({
  page,
  leadServer: { rounds },
}) => {
  const { now, before } = await figuresOf(page, rounds)
  const all = JSON.parse((await fetched(page.request, '/dashboard/export?format=json')).toString())
  expect(all.results).toHaveLength(now.size)
  for (const [team, raw] of now) {
    const own = JSON.parse(
      (await fetched(page.request, `/assessments/${raw.assessment}/export?format=json`)).toString(),
    )
    const found = all.results.filter((result: { team: { name: string } }) => result.team.name === team)
    for (const { pillars } of [...found, ...own.results]) {
      const rows = pillars.flatMap((pillar: { practices: TableRow[] }) => [
        { ...pillar, kind: 'pillar' },
        ...pillar.practices.map((practice) => ({ ...practice, kind: 'practice' })),
      ])
      expectLong(rows, raw, before.get(team), (id) => id)
    }
    expect(found.length + own.results.length).toBe(2)
  }
})

/** That the rows of a team have all figures that there are, and no other. */
function expectLong(
  rows: readonly TableRow[],
  raw: RawFigures,
  before: RawFigures | undefined,
  head: (column: LongColumn) => string,
): void {
  expect(rows).toHaveLength(allOf(raw).length)
  for (const row of rows) {
    const id = String(row[head('id')])
    const has = (column: LongColumn, figure: number | null) =>
      expectFigure(row[head(column)], figure, `${id} ${column}`)
    if (row[head('kind')] === 'pillar') {
      const { score, n, level } = raw.figures.pillars[id] ?? { score: Number.NaN, n: Number.NaN, level: null }
      const earlier = before?.figures.pillars[id]?.score ?? null
      const hasMoved = score !== null && earlier !== null
      has('score', score)
      has('n', n)
      has('level', level)
      has('change', hasMoved ? score - earlier : null)
      // One person's move cannot be told from luck.
      expect.soft(row[head('verdict')], `${id} verdict`).toBe(hasMoved ? 'too-few' : null)
    } else {
      const practice = raw.figures.practices[id]
      const { score, n, levels, ...counts } = practice ?? {
        score: Number.NaN,
        n: 0,
        levels: [],
        na: 0,
        unknown: 0,
        missing: 0,
      }
      has('score', score)
      has('n', n)
      for (const level of [1, 2, 3, 4, 5] as const) has(`level${level}`, levels[level - 1] ?? Number.NaN)
      for (const kind of ['na', 'unknown', 'missing'] as const) has(kind, counts[kind])
    }
    const reason =
      row[head('score')] === null ? (row[head('kind')] === 'pillar' ? 'too-few-answers' : 'no-level') : null
    expect.soft(row[head('reason')], `${id} reason`).toBe(reason)
  }
}
