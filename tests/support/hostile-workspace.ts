import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { byPillar } from '@/scoring/by-pillar'
import { asName } from './hostile-texts'
import { inDays } from './local-time'
import { invitationPath, newcomer } from './newcomer'
import { isRedirect, locationOf, type PlainBrowser } from './plain-browser'

export type Filled = {
  /** Every page on which something of it is shown, with a text that must stand there as it is. */
  pages: Record<string, string>
  /** The same for who is not signed in. */
  visitorPages: Record<string, string>
}

/** As a tag is stored: a comma would make two of it. */
const asTag = (hostile: string) => asName(hostile).replaceAll(',', '').slice(0, 40)

/** As a token's name is stored: it may be as long as this. */
const asTokenName = (hostile: string) => asName(asName(hostile).slice(0, 60))

/** Fills every field whose text is stored with texts that want to be more, all without script. */
export async function filledIn(admin: PlainBrowser, hostile: string): Promise<Filled> {
  const name = asName(hostile)
  const headers = { origin: admin.origin, 'content-type': 'application/json' }
  // One of its own, which is chosen at once: without a choice a new name may make another the first.
  await admin.submit('/workspaces/new', 'name', { name: 'Soon called otherwise' })
  await admin.submit('/account', 'name', { name: hostile })
  const settings = {
    name: hostile,
    minimumGroupSize: '5',
    timeZone: 'UTC',
    forgetAfterDays: '30',
    ...byPillar(() => '4'),
  }
  await admin.submit('/settings', 'minimumGroupSize', settings)
  const team = locationOf(await admin.submit('/', 'name', { name: hostile }))
  const teamId = team.split('/').at(-1) ?? ''
  const started = async () => {
    const address = locationOf(await admin.submit(team, 'variant', { variant: 'quick' })).replace(/\/answer\/.*/, '')
    for (const { practices } of askedPractices(currentQuestionnaire, 'quick')) {
      for (const { id } of practices) {
        const body = JSON.stringify({ practiceId: id, answer: 3, comment: hostile })
        await admin.fetch(`${address}/answers`, { method: 'PUT', headers, body })
      }
    }
    return address
  }
  const published = await started()
  await admin.submit(`${published}/review`, 'Submit and see the report', {})
  const shared = await admin.submit(published, 'days', { days: '7' })
  const sharedReport = /\/r\/[\w-]{32}/.exec(shared.html)?.[0] ?? ''
  const again = await started()
  await admin.submit(`${again}/review`, 'Submit and see the report', {})
  const draft = await started()
  await admin.submit(team, 'name', { name: `${name}!` })
  await admin.submit(team, 'name', { name: hostile })
  const tag = asTag(hostile)
  await admin.submit(team, 'size', { size: '9', tags: tag })
  await admin.submit('/tokens', 'days', { name: asTokenName(hostile), days: '30', read: 'on' })
  const told = { name: asTokenName(hostile), kind: 'slack', address: 'https://example.org/', 'round.closed': 'on' }
  const webhooks = await admin.submit('/webhooks', 'address', told)
  const webhook = /\/webhooks\/[\w-]{36}/.exec(webhooks.html)?.[0] ?? ''
  const title = asTokenName(hostile)
  const written = locationOf(
    await admin.submit('/questionnaires', 'copyOf', { title: hostile.slice(0, 60), copyOf: 'calms:1' }),
  )
  const practice = `${written}/practices/lean.experiments`
  const line = asName(asName(hostile).slice(0, 40))
  const lines = (field: string, count: number) => Array.from({ length: count }, (_, at) => [`${field}.${at}`, hostile])
  await admin.submit(practice, 'claim', {
    ...Object.fromEntries([...lines('levels', 5), ...lines('nextSteps', 4)]),
    ...{ id: 'lean.experiments', title: hostile.slice(0, 40), question: hostile, help: hostile, claim: hostile },
    ...{ weight: '1', place: '1' },
  })
  const member = await newcomer(admin, { role: 'lead', teams: [teamId], name: hostile })
  const invitation = await invitationPath(admin, { email: `i-${crypto.randomUUID()}@example.org`, role: 'lead' })
  const texts = { name: hostile, askedBy: hostile, purpose: `${hostile}\nAnd more.` }
  const times = { opensAt: inDays(1), closesAt: inDays(15) }
  const asked = { variant: 'quick', lead: 'on', members: 'on', all: 'on' }
  const planned = await admin.submit('/rounds/new', 'purpose', { ...texts, ...times, ...asked })
  const round = locationOf(planned).replace(/\?.*/, '')
  const asking = `${round}/teams/${teamId}`
  await admin.submit(asking, 'people', { people: `${hostile}; p@example.org` })
  await admin.submit(round, 'teamId', { text: name, teamId })
  const page = await admin.submit('/workspaces/new', 'name', { name: `${name.slice(0, 70)} 2` })
  if (!isRedirect(page)) throw new Error('There is no second workspace.')
  const { html } = await admin.fetch('/')
  // Back to the first: a new one is chosen at once.
  for (const [button] of html.matchAll(/<button[^>]*name="workspaceId"[^>]*>/g)) {
    await admin.submit('/', 'workspaceId', { workspaceId: /value="([^"]+)"/.exec(button)?.[1] ?? '' })
    if ((await admin.fetch(team)).status === 200) break
  }
  return {
    visitorPages: { [invitation]: name, [sharedReport]: name },
    pages: {
      '/': name,
      [team]: name,
      '/teams/tags': tag,
      '/tokens': asTokenName(hostile),
      '/webhooks': asTokenName(hostile),
      [webhook]: asTokenName(hostile),
      '/questionnaires': title,
      [written.replace(/\/draft$/, '')]: title,
      [written]: line,
      [practice]: line,
      [`${written}/text`]: title,
      [written.replace(/draft$/, 'versions/draft')]: name,
      [published]: hostile,
      [again]: hostile,
      [`${draft}/review`]: hostile,
      [`${draft}/answer/culture`]: hostile,
      '/rounds': name,
      [round]: name,
      [`${round}/change`]: name,
      '/rounds/new?copy=last': name,
      [`${round}/posters`]: name,
      [`${asking}/poster`]: name,
      [asking]: name,
      '/dashboard': name,
      '/dashboard/teams?round=latest': name,
      [`/dashboard/compare?item=team:${team.slice('/teams/'.length)}&item=all`]: name,
      '/dashboard/compare/all': name,
      '/dashboard/trends': name,
      [`/dashboard/trends?item=team:${teamId}`]: name,
      '/members': name,
      [member.page]: name,
      '/settings': name,
      '/account': name,
      '/account/second-factor': name,
      '/audit': name,
      '/workspaces/new': name,
      '/workspaces/leave': name,
      '/scoring': name,
      '/nothing/here': name,
    },
  }
}
