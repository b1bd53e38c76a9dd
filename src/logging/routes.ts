import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Route = { page: string; regex: string }
type Routes = { fixed: ReadonlySet<string>; variable: readonly (readonly [RegExp, string])[] }

/** What Next built, in the folder the app runs in. Without it (in development) all routes are the same. */
function readRoutes(): Routes {
  try {
    const file = join(/* turbopackIgnore: true */ process.cwd(), '.next/routes-manifest.json')
    const manifest: { staticRoutes: Route[]; dynamicRoutes: Route[] } = JSON.parse(readFileSync(file, 'utf8'))
    return {
      fixed: new Set(manifest.staticRoutes.map(({ page }) => page)),
      variable: manifest.dynamicRoutes.map(({ page, regex }) => [new RegExp(regex), page] as const),
    }
  } catch {
    return { fixed: new Set(), variable: [] }
  }
}

/** Built files and other paths, of which there may be any number. */
const BUILT_FILES = '/_next'
const OTHER = 'other'

/** What next.config.ts serves under another name. */
const REWRITTEN: Readonly<Record<string, string>> = { '/favicon.ico': '/icon.svg' }

let read: Routes | undefined

/**
 * The route of a request's address, as its folder is called: an address may hold a token, a route does not.
 *
 * @example
 * routeOf('/teams/0192?x=1') //=> '/teams/[teamId]'
 * routeOf('/wp-login.php') //=> 'other'
 */
export function routeOf(address: string): string {
  read ??= readRoutes()
  const path = address.split(/[?#]/, 1)[0] ?? ''
  if (path.startsWith('/_next/')) return BUILT_FILES
  const name = REWRITTEN[path] ?? (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path)
  if (read.fixed.has(name) && !name.startsWith('/_')) return name
  return read.variable.find(([regex]) => regex.test(path))?.[1] ?? OTHER
}
