import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port'
import { postgresqlPrograms } from './postgresql-programs'
import { stopWhenGone } from './stop-when-gone'
import { runAs, unprivilegedUser } from './unprivileged'

export type RestartablePostgresql = {
  /** An administrator's, with which databases are made. */
  url: string
  /** Where its files are, below which its data are in `data`. */
  folder: string
  start: () => void
  /** Ends it at once and leaves everything open as it is: it recovers when it is started again. */
  stop: () => void
  /** Gives it files to read, such as keys, by name. */
  give: (files: Readonly<Record<string, string>>) => void
  /** Stops it and removes its files. */
  remove: () => Promise<void>
}

/**
 * A PostgreSQL server of one's own, not started yet. It goes when this process goes.
 * @param settings as on its command line
 */
export async function restartablePostgresql(settings: string): Promise<RestartablePostgresql> {
  const programs = postgresqlPrograms()
  const user = unprivilegedUser()
  const folder = mkdtempSync(join(tmpdir(), 'calms-radar-pg-'))
  const [data, log] = [join(folder, 'data'), join(folder, 'log')]
  const run = (program: string, ...args: string[]) => runAs(user, join(programs, program), args, folder)
  const give = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 })
    if (user !== null) execFileSync('chown', ['-R', user, folder])
  }
  try {
    const password = randomBytes(16).toString('hex')
    give({ password })
    const login = ['-U', 'tests', '--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`]
    run('initdb', '-D', data, '-E', 'UTF8', '--no-locale', '--no-sync', ...login)
    const port = await freePort()
    const options = `-h 127.0.0.1 -p ${port} -k ${folder} ${settings}`
    return {
      url: `postgresql://tests:${password}@127.0.0.1:${port}/postgres`,
      folder,
      start: () => {
        try {
          run('pg_ctl', '-D', data, '-l', log, '-w', '-t', '60', '-o', options, 'start')
        } catch (cause) {
          const said = existsSync(log) ? `\n${readFileSync(log, 'utf8')}` : ''
          throw new Error(`The tests could not start a PostgreSQL server.${said}`, { cause })
        }
      },
      stop: () => run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop'),
      give,
      remove: stopWhenGone(folder),
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}
