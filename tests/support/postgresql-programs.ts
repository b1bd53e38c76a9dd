import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installDebianPackage } from './debian-package'

const OLDEST = 15
const DEBIAN = '/usr/lib/postgresql'
const INSTEAD = `The tests run on PostgreSQL ${OLDEST} or later as well: install it, its programs on the PATH.`

/**
 * The folder of PostgreSQL's programs (initdb, postgres, pg_ctl), the newest there is.
 * @throws Error saying what to do if there is none and none can be installed.
 */
export function postgresqlPrograms(): string {
  const found = newestPrograms()
  if (found) return found
  installDebianPackage('postgresql', INSTEAD)
  const installed = newestPrograms()
  if (installed) return installed
  throw new Error(`PostgreSQL was installed but cannot be found in version ${OLDEST} or later. ${INSTEAD}`)
}

function newestPrograms(): string | undefined {
  const configured = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim()
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : []
  const candidates = [...(configured ? [configured] : []), ...debian, ...(process.env.PATH ?? '').split(':')]
  const [newest] = candidates
    .map((folder) => ({ folder, version: serverVersion(folder) }))
    .filter(({ version }) => version >= OLDEST)
    .sort((a, b) => b.version - a.version)
  return newest?.folder
}

/** The major version of the server whose programs are in a folder; 0 if they are not all there. */
function serverVersion(folder: string): number {
  if (!['initdb', 'postgres', 'pg_ctl'].every((program) => existsSync(join(folder, program)))) return 0
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/ (\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}
