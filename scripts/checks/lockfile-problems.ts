export type Lockfile = { packages: Readonly<Record<string, LockedPackage>> }
export type LockedPackage = {
  version?: string
  integrity?: string
  resolved?: string
  link?: boolean
  inBundle?: boolean
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Readonly<Record<string, string>>
}

/** The first versions without a known hole; raise one here when another is found. */
const FLOORS: Readonly<Record<string, string>> = {
  next: '16.2.11',
  // Next carries React's server part inside; its version follows React's.
  react: '19.2.6',
  'react-dom': '19.2.6',
  'react-server-dom-webpack': '19.2.6',
  'react-server-dom-turbopack': '19.2.6',
  'better-auth': '1.6.22',
}

/** What is wrong with a package-lock.json, a sentence each; none if all is well. */
export function lockfileProblems({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => (path === '' ? [] : packageProblems(path, locked)))
}

function packageProblems(path: string, locked: LockedPackage): string[] {
  const { version = '0', resolved } = locked
  const problems: string[] = []
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const floor = FLOORS[name]
  if (floor !== undefined && isBelow(version, floor)) {
    problems.push(`${name} ${version} (${path}) has a known hole: ${floor} is the first without it`)
  }
  if (!isPinned(locked)) problems.push(`${path} has no "integrity": its content could be exchanged`)
  if (resolved?.startsWith('http')) {
    problems.push(`${path} names an address ("resolved"): it would be fetched from there instead of your registry`)
  }
  return problems
}

function isPinned(locked: LockedPackage): boolean {
  const { integrity, link, inBundle } = locked
  // What is bundled came inside of a package whose content is pinned.
  return Boolean(integrity) || link === true || inBundle === true || isForeignBuild(locked)
}

/**
 * Builds for other platforms than servers have, named by scripts/checks/complete-lockfile.ts without their content. npm never
 * fetches them on a server.
 */
function isForeignBuild({ optional, os = [], cpu = [], libc = [] }: LockedPackage): boolean {
  const isServers = os.includes('linux') && !libc.includes('musl') && (cpu.includes('x64') || cpu.includes('arm64'))
  return optional === true && cpu.length > 0 && !isServers
}

/** Whether a version comes before another; a prerelease comes before its release. */
function isBelow(version: string, floor: string): boolean {
  const [release = '', prerelease] = version.split(/-(.*)/s)
  const [ours, theirs] = [release, floor].map((text) => text.split('.').map(Number))
  for (const part of [0, 1, 2]) {
    const difference = (ours?.[part] ?? 0) - (theirs?.[part] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return prerelease !== undefined
}
