import { randomUUID } from 'node:crypto'
import { ADMIN } from './admin'
import type { MailServer } from './mail-server'
import { invitationPath } from './newcomer'
import type { OwnServer } from './own-server'
import { formFields } from './plain-browser'
import { type Recorded, RecordingBrowser } from './recording-browser'
import { totp } from './totp'

const FACTOR = '/account/second-factor'
const CODES = /<li>(\w{5}-\w{5})<\/li>/g
const KEY = /<dd[^>]*>([A-Z2-7 ]+)<\/dd>/

/** Everything secret that a scenario brought about, by what it is called in failures. */
export type Secrets = Record<string, string>
export type Made = { secrets: Secrets; replies: Recorded[]; admin: RecordingBrowser; person: RecordingBrowser }

const lastOf = (path: string) => path.split('/').at(-1) ?? ''

/** From the set-up on, everything is done once in which something secret is made or typed; all of it without script. */
export async function secretsMade(server: OwnServer, { mails }: MailServer): Promise<Made> {
  const secrets: Secrets = {}
  const typed = (name: string) => {
    secrets[name] = `${name.replaceAll(' ', '-')}-${randomUUID()}`
    return secrets[name]
  }
  const replies: Recorded[] = []
  const browser = () => new RecordingBrowser(server.url, replies)
  const admin = browser()
  const password = typed('owner password')
  // The app prints its token right after it is ready, and a moment may lie in between.
  await admin.fetch('/set-up')
  const token = /set-up token is ([\w-]{32})/.exec(server.output())?.[1] ?? ''
  secrets['set-up token'] = token
  await admin.submit('/set-up', 'token', { ...ADMIN, token: typed('guessed set-up token'), password })
  const { status } = await admin.submit('/set-up', 'token', { ...ADMIN, token, password })
  if (status !== 303) throw new Error(`The set-up was refused (${status})`)
  const visitor = browser()
  await visitor.submit('/sign-in', 'email', { email: ADMIN.email, password: typed('mistyped password') })

  const invite = async (name: string, email: string) => {
    const path = await invitationPath(admin, { email, role: 'admin' })
    secrets[name] = lastOf(path)
    return path
  }
  await invite('unused invitation', `later-${randomUUID()}@example.org`)
  const email = `person-${randomUUID()}@example.org`
  const invitation = await invite('invitation', email)
  const person = browser()
  await person.submit(invitation, 'password', { name: 'Person', password: 'short' })
  await person.submit(invitation, 'password', { name: 'Person', password: typed('first password') })
  const change = { presentPassword: secrets['first password'] ?? '', newPassword: typed('second password') }
  await person.submit('/account', 'newPassword', { ...change, presentPassword: typed('wrong present password') })
  await person.submit('/account', 'newPassword', change)

  const page = /\/members\/[\w-]{36}/g
  const pages = (await admin.fetch('/members')).html.match(page) ?? []
  for (const name of ['handed-on reset', 'unused reset']) {
    const { html } = await admin.submit(pages.at(-1) ?? '', 'Make a link', {})
    secrets[name] = /\/reset-password\/([\w-]{32})/.exec(html)?.[1] ?? ''
  }
  await visitor.submit('/forgot-password', 'email', { email })
  for (let tries = 0; tries < 100 && !mails.some(({ text }) => text.includes('/reset-password/')); tries++) {
    await visitor.fetch('/forgot-password')
  }
  const mail = mails.find(({ text }) => text.includes('/reset-password/'))?.text ?? ''
  secrets['mailed reset'] = /\/reset-password\/([\w.-]{32,34})/.exec(mail)?.[1] ?? ''
  const last = typed('third password')
  await visitor.submit(`/reset-password/${secrets['mailed reset']}`, 'password', { password: 'short' })
  await visitor.submit(`/reset-password/${secrets['mailed reset']}`, 'password', { password: last })

  await person.submit('/sign-in', 'email', { email, password: last })
  const begun = await person.submit(FACTOR, 'begin', { password: last })
  const key = KEY.exec(begun.html)?.[1] ?? ''
  secrets['second factor’s key'] = key.replaceAll(' ', '')
  secrets['second factor’s key as it is typed'] = key
  const proved = await person.post(FACTOR, formFields(begun.html, 'prove'), { code: totp(key) })
  const codes = [...proved.html.matchAll(CODES)].map(([, code = '']) => code)
  for (const [index, code] of codes.entries()) secrets[`recovery code ${index}`] = code
  await visitor.submit('/sign-in', 'email', { email, password: last })
  await visitor.submit('/sign-in/second-factor', 'code', { code: typed('guessed code').slice(0, 12) })
  await visitor.submit('/sign-in/second-factor', 'code', { code: codes[0] ?? '' })
  for (const [who, { cookies }] of Object.entries({ admin, person, visitor })) {
    for (const [index, cookie] of [...cookies].entries()) {
      const [value = '', signature = ''] = cookie.split('.')
      secrets[`cookie ${index} of ${who}`] = value
      secrets[`signature ${index} of ${who}`] = signature
    }
  }
  return { secrets, replies, admin, person }
}
