import 'server-only'
import { withOutages } from '@/database/client'

type Api = Readonly<Record<string, unknown>>

/**
 * The same instance of better-auth, whose functions throw an AppError where the database was away: by itself it says of
 * that what it says of a wrong password, or of a session that has ended.
 */
export function tellingOutages<Instance extends { api: object }>(instance: Instance): Instance {
  const api = new Proxy(instance.api, {
    get(target, name) {
      const value = (target as Api)[String(name)]
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => withOutages(async () => value(...args))
    },
  })
  return { ...instance, api }
}
