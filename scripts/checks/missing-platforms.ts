import type { LockedPackage, Lockfile } from './lockfile-problems'

const SYSTEMS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony']
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32']

/** The entries a lock file lacks for other platforms, by their path: those that its packages name with one version. */
export function missingPlatforms({ packages }: Lockfile): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {}
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    if (path === '') continue
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!/^\d+\.\d+\.\d+\S*$/.test(version) || isFound(path, name)) continue
      missing[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true }
    }
  }
  return missing

  /** As Node looks for it: below the package that names it, then one level up after the other. */
  function isFound(path: string, name: string): boolean {
    if (`${path}/node_modules/${name}` in packages) return true
    const end = path.lastIndexOf('/node_modules/')
    return end < 0 ? `node_modules/${name}` in packages : isFound(path.slice(0, end), name)
  }
}

/** What a name such as `@next/swc-darwin-arm64` says; npm then leaves it alone on every other platform. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const parts = name.split(/[/-]/)
  const os = SYSTEMS.filter((system) => parts.includes(system))
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor))
  const musl = parts.some((part) => part.startsWith('musl'))
  return {
    cpu,
    ...(os.length > 0 ? { os } : {}),
    ...(os.includes('linux') ? { libc: [musl ? 'musl' : 'glibc'] } : {}),
  }
}
