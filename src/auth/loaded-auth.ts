import 'server-only'

/**
 * Better-auth, loaded by whoever needs it first: nearly all requests do without it, as do the first pages after a start,
 * and it is a third of their code.
 */
export async function loadedAuth() {
  const { auth } = await import('./better-auth')
  return auth()
}
