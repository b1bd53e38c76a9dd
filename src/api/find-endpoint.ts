import type { Endpoint } from './endpoint'
import { ENDPOINTS } from './endpoints'

export type Found = { endpoint: Endpoint; params: Readonly<Record<string, string>> }

/** The endpoints whose path is this one, whatever their method; with what stands at the names in braces. */
export function endpointsAt(path: string): readonly Found[] {
  const parts = path.split('/')
  return ENDPOINTS.flatMap((endpoint) => {
    const params = paramsOf(endpoint.path.split('/'), parts)
    return params ? [{ endpoint, params }] : []
  })
}

function paramsOf(template: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (template.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [at, part] of template.entries()) {
    const given = parts[at] ?? ''
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name === undefined ? part !== given : given === '') return null
    if (name !== undefined) params[name] = given
  }
  return params
}
