import { randomUUID } from 'node:crypto'
import { signedIn } from './admin'
import { NEWCOMER_PASSWORD } from './invite'
import { PlainBrowser } from './plain-browser'

export type Newcomer = {
  browser: PlainBrowser
  name: string
  email: string
  /** Their page among the members. */
  page: string
}

type Invited = { role: 'admin' | 'coach' | 'lead'; teams?: readonly string[]; name?: string }

/** Somebody new in an admin's workspace, who came by an invitation and is signed in; all of it without script. */
export async function newcomer(admin: PlainBrowser, { role, teams = [], name: wanted }: Invited): Promise<Newcomer> {
  const name = wanted ?? `Newcomer ${randomUUID()}`
  const email = `new-${randomUUID()}@example.org`
  const browser = new PlainBrowser(admin.origin)
  await browser.submit(await invitationPath(admin, { email, role, teams }), 'password', {
    name,
    password: NEWCOMER_PASSWORD,
  })
  const { html } = await admin.fetch('/members')
  const row = html.split('<tr>').find((part) => part.includes(email)) ?? ''
  return { browser, name, email, page: /\/members\/[\w-]+/.exec(row)?.[0] ?? '' }
}

type ToInvite = { email: string; role: string; teams?: readonly string[] }

/** Makes an invitation. @returns where its link leads to. */
export async function invitationPath(admin: PlainBrowser, { email, role, teams = [] }: ToInvite): Promise<string> {
  const ticks = Object.fromEntries(teams.map((team) => [`team:${team}`, 'on']))
  const { html, status } = await admin.submit('/members', 'email', { email, role, ...ticks })
  const path = /\/invitations\/[\w-]{32}/.exec(html)?.[0]
  if (path === undefined) throw new Error(`There is no link for the invited person (${status}).`)
  return path
}

/** The same person in one more browser. */
export const alsoSignedIn = ({ browser, email }: Newcomer, password = NEWCOMER_PASSWORD) =>
  signedIn(browser.origin, { email, password })
