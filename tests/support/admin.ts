import { PlainBrowser } from './plain-browser'

/** Who sets up the app that browser tests run against. */
export const ADMIN = {
  name: 'Ada Admin',
  email: 'ada@example.org',
  password: 'lantern orbit velvet 42',
  workspace: 'Tests',
}

/** The variables with which the app sets itself up. */
export const SET_UP = {
  SETUP_NAME: ADMIN.name,
  SETUP_EMAIL: ADMIN.email,
  SETUP_PASSWORD: ADMIN.password,
  SETUP_WORKSPACE: ADMIN.workspace,
}

/** Somebody signed in, by the plain form. */
export async function signedIn(
  origin: string,
  { email, password }: typeof ADMIN | { email: string; password: string } = ADMIN,
) {
  const browser = new PlainBrowser(origin)
  const reply = await browser.submit('/sign-in', 'email', { email, password })
  if (reply.status !== 303) throw new Error(`Signing in as ${email} was refused (${reply.status}).`)
  return browser
}
