import { byPillar } from '@/scoring/by-pillar'
import { ADMIN } from './admin'
import { formFields, isRedirect, locationOf, type PlainBrowser, type PlainReply } from './plain-browser'
import { SECRET, type World } from './world-description'

type Tried = { path: string; hidden: Record<string, string>; values: () => Record<string, string> }

/** Forms that somebody has open: what they would send. Taken from the pages of an admin, who has them all. */
export async function tried(admin: PlainBrowser, { team, teamName }: World): Promise<Record<string, Tried>> {
  const form = async (path: string, field: string, values: Tried['values']) => ({
    path,
    hidden: formFields((await admin.fetch(path)).html, field),
    values,
  })
  return {
    'adding a team': await form('/', 'name', () => ({ name: `Team ${crypto.randomUUID()}` })),
    'renaming the team': await form(`/teams/${team}`, 'name', () => ({ name: teamName })),
    'changing the settings': await form('/settings', 'minimumGroupSize', () => ({
      name: ADMIN.workspace,
      minimumGroupSize: '5',
      timeZone: 'UTC',
      forgetAfterDays: '30',
      ...byPillar(() => '4'),
    })),
    'inviting somebody': await form('/members', 'email', () => ({
      email: `a-${crypto.randomUUID()}@example.org`,
      role: 'lead',
    })),
  }
}

/**
 * What becomes of a person's requests of every kind: a status, or where they lead to. All at once, so that none profits
 * from what another has cleaned up.
 */
export async function seenBy(
  browser: PlainBrowser,
  { team, otherTeam, published, draft }: World,
  forms: Record<string, Tried>,
): Promise<Record<string, string>> {
  const pages = {
    '/': '/',
    team: `/teams/${team}`,
    'other team': `/teams/${otherTeam}`,
    report: `/assessments/${published}`,
    draft: `/assessments/${draft}/review`,
    '/dashboard': '/dashboard',
    comparison: `/dashboard/compare?item=team:${team}&item=team:${otherTeam}&item=all`,
    heatmap: '/dashboard/teams/data?round=latest&voice=lead',
    '/members': '/members',
    '/settings': '/settings',
    '/audit': '/audit',
    '/account': '/account',
    'export of the workspace': '/settings/export',
    'export of the log': '/audit/export',
    'export of the account': '/account/export',
  }
  const headers = { origin: browser.origin, 'content-type': 'application/json' }
  const body = JSON.stringify({ practiceId: 'culture.swarming', answer: 3, comment: '' })
  const requests: [string, Promise<PlainReply>][] = [
    ...Object.entries(pages).map(([name, path]): [string, Promise<PlainReply>] => [name, browser.fetch(path)]),
    ['saving an answer', browser.fetch(`/assessments/${draft}/answers`, { method: 'PUT', headers, body })],
    ...Object.entries(forms).map(([name, { path, hidden, values }]): [string, Promise<PlainReply>] => [
      name,
      browser.post(path, hidden, values()),
    ]),
  ]
  const replies = await Promise.all(requests.map(async ([name, reply]) => [name, await reply] as const))
  // One's own deeds stay in the export of one's account, with the names that things had then.
  const mayKnow = replies.some(([name, { status }]) => name === 'team' && status === 200)
  return Object.fromEntries(
    replies.map(([name, reply]) => [name, outcomeOf(reply, mayKnow || name === 'export of the account')]),
  )
}

function outcomeOf(reply: PlainReply, mayKnow: boolean): string {
  // Whoever is refused is not told of what they were refused either.
  const told = !mayKnow && reply.html.includes(`${SECRET} team`) ? ', and shows the team' : ''
  const address = isRedirect(reply) ? locationOf(reply) : ''
  const place = ['/sign-in', '/no-workspace'].find((start) => address.startsWith(start))
  return (place?.slice(1) ?? (address === '' ? String(reply.status) : 'onward')) + told
}
