import { API_ROOT } from './api-root'
import type { Endpoint } from './endpoint'

/**
 * How to ask an endpoint by curl, in a shell that knows TOKEN and what stands in braces of the path by the same names in
 * capitals.
 *
 * @example
 * curlExample(getTeam, 'https://radar.example.org')
 * //=> 'curl -H "Authorization: Bearer $TOKEN" "https://radar.example.org/api/v1/teams/$TEAM_ID"'
 */
export function curlExample(endpoint: Endpoint, origin: string): string {
  const { method, path, scope, query, needsKey, body, example, takesFile, givesFile } = endpoint
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `$${inCapitals(name)}`)
  const asked = 'name' in query.shape ? '?name=$NAME' : 'dryRun' in query.shape ? '?dryRun=true' : ''
  const options = [
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...(scope === null ? [] : ['-H "Authorization: Bearer $TOKEN"']),
    ...(needsKey ? ['-H "Idempotency-Key: $KEY"'] : []),
    ...(takesFile ? ["-H 'Content-Type: application/gzip' --data-binary @archive.ndjson.gz"] : []),
    ...(givesFile ? ['-o archive.ndjson.gz'] : []),
    ...(body ? ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(example)}'`] : []),
  ]
  return ['curl', ...options, `"${origin}${API_ROOT}${place}${asked}"`].join(' ')
}

/** teamId as TEAM_ID. */
const inCapitals = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
