import { expect } from '@playwright/test'
import type { HeatmapData } from '@/app/dashboard/teams/heatmap-data'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { PlainBrowser } from '../../support/plain-browser'
import { SECRET } from '../../support/world-description'
import { worldTest as test } from '../../support/world-server-test'

const DATA = '/dashboard/teams/data'
const LATEST = `${DATA}?round=latest&voice=lead`

async function teamsSeenBy(browser: PlainBrowser): Promise<HeatmapData['teams']> {
  const { status, html } = await browser.fetch(LATEST)
  expect(status).toBe(200)
  return (JSON.parse(html) as HeatmapData).teams
}

test('The figures are sent once, and then not again until they differ', async ({ server }) => {
  const admin = await server.browserOf('admin')
  const first = await admin.fetch(LATEST)
  const etag = first.headers.get('etag') ?? ''
  expect(first.status).toBe(200)
  expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  expect(etag).toMatch(/^"[\w-]{43}"$/)
  const again = await admin.fetch(LATEST, { headers: { 'if-none-match': etag } })
  expect([again.status, again.html, again.headers.get('etag')]).toEqual([304, '', etag])
  // What one may see is another's tag.
  const lead = await (await server.browserOf('lead')).fetch(LATEST, { headers: { 'if-none-match': etag } })
  expect(lead.status).toBe(200)
  expect(lead.headers.get('etag')).not.toBe(etag)
  await admin.submit(`/teams/${server.world.team}`, 'size', { size: '9', tags: 'Elsewhere' })
  const changed = await admin.fetch(LATEST, { headers: { 'if-none-match': etag } })
  expect(changed.status).toBe(200)
  expect((JSON.parse(changed.html) as HeatmapData).teams.find(({ id }) => id === server.world.team)?.tags).toEqual([
    'elsewhere',
  ])
})

test('Who knows the tag and is signed out gets nothing', async ({ server }) => {
  const { headers } = await (await server.browserOf('admin')).fetch(LATEST)
  const known = { headers: { 'if-none-match': headers.get('etag') ?? '' } }
  const reply = await (await server.browserOf('signedOut')).fetch(LATEST, known)
  expect(reply.status).toBe(307)
  expect(reply.headers.get('location')).toContain('/sign-in')
})

test('The figures stand in the order of the columns, pillars first', async ({ server }) => {
  const { html } = await (await server.browserOf('admin')).fetch(LATEST)
  const { columns, teams, voice } = JSON.parse(html) as HeatmapData
  expect(voice).toBe('lead')
  const practices = currentQuestionnaire.pillars.flatMap((pillar) => pillar.practices.map(({ id }) => id))
  expect(columns.map(({ id }) => id)).toEqual([...PILLAR_IDS, ...practices])
  const team = teams.find(({ id }) => id === server.world.team)
  expect(team).toMatchObject({ name: server.world.teamName, assessment: server.world.published })
  expect(team?.scores.slice(0, 5)).toEqual([3, 3, 3, 3, 3])
  expect(team?.n.slice(0, 5)).toEqual([1, 1, 1, 1, 1])
  expect(team?.levels).toEqual([3, 3, 3, 3, 3])
  // A quick check asks two practices of each pillar.
  expect(team?.scores.slice(5).filter((score) => score === 3)).toHaveLength(10)
  expect(team?.scores.slice(5).filter((score) => score === 'not-asked')).toHaveLength(practices.length - 10)
  expect(teams.find(({ id }) => id === server.world.otherTeam)).toMatchObject({ assessment: null, scores: [] })
})

test('A lead is sent the figures of their own teams only, another workspace none of them', async ({ server }) => {
  const { team, otherTeam } = server.world
  const ids = async (who: 'coach' | 'lead' | 'otherLead' | 'foreignAdmin') =>
    (await teamsSeenBy(await server.browserOf(who))).map(({ id }) => id)
  expect(await ids('lead')).toEqual([team])
  expect(await ids('otherLead')).toEqual([otherTeam])
  const foreign = await ids('foreignAdmin')
  expect(foreign).not.toContain(team)
  expect(foreign).not.toContain(otherTeam)
  expect(await ids('coach')).toEqual(expect.arrayContaining([team, otherTeam]))
})

test('Nothing of a person is in the figures', async ({ server }) => {
  const { html } = await (await server.browserOf('admin')).fetch(LATEST)
  for (const { email, actor } of Object.values(server.world.people)) {
    expect(html).not.toContain(email)
    expect(html).not.toContain(String(actor.userId))
  }
  for (const text of [`${SECRET} Admin`, `${SECRET} person`, 'Other Lead', 'example.org']) {
    expect(html).not.toContain(text)
  }
  const known = ['assessment', 'id', 'label', 'levels', 'moves', 'n', 'name', 'sample', 'scores', 'tags']
  for (const team of (JSON.parse(html) as HeatmapData).teams) expect(Object.keys(team).sort()).toEqual(known)
})

test('A round that is not there, not closed or another workspace’s is not found, as problem details', async ({
  server,
}) => {
  const admin = await server.browserOf('admin')
  for (const round of ['nothing', server.world.round, server.world.planned]) {
    const { status, headers, html } = await admin.fetch(`${DATA}?round=${round}`)
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(JSON.parse(html)).toMatchObject({ status: 404, code: 'not-found' })
  }
})
