import 'server-only'

/** Whether an error is better-auth's way to refuse something, such as a wrong password. */
export async function isRefusal(error: unknown): Promise<boolean> {
  const { isAPIError } = await import('better-auth/api')
  return isAPIError(error)
}
