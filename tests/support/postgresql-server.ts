import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port'
import { postgresqlPrograms } from './postgresql-programs'
import { stopWhenGone } from './stop-when-gone'
import { runAs, unprivilegedUser } from './unprivileged'

export type PostgresqlServer = {
  /** An administrator's, with which databases are made. */
  url: string
  stop: () => Promise<void>
}

/** Nothing has to survive a power cut here, and not waiting for the disk saves minutes. */
const SETTINGS = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=400'

/** A PostgreSQL server made for one run of tests. It is removed by `stop`, and also when this process has gone. */
export async function postgresqlServer(): Promise<PostgresqlServer> {
  const programs = postgresqlPrograms()
  const user = unprivilegedUser()
  const folder = mkdtempSync(join(tmpdir(), 'calms-radar-pg-'))
  const data = join(folder, 'data')
  const log = join(folder, 'log')
  const run = (program: string, ...args: string[]) => runAs(user, join(programs, program), args, folder)
  try {
    const password = randomBytes(16).toString('hex')
    writeFileSync(join(folder, 'password'), password, { mode: 0o600 })
    if (user !== null) execFileSync('chown', ['-R', user, folder])
    const login = ['-U', 'tests', '--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`]
    run('initdb', '-D', data, '-E', 'UTF8', '--no-locale', '--no-sync', ...login)

    const port = await freePort()
    const options = `-h 127.0.0.1 -p ${port} -k ${folder} ${SETTINGS}`
    run('pg_ctl', '-D', data, '-l', log, '-w', '-t', '60', '-o', options, 'start')
    const [server = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    const stop = stopWhenGone(Number(server), folder)
    return { url: `postgresql://tests:${password}@127.0.0.1:${port}/postgres`, stop }
  } catch (cause) {
    const said = existsSync(log) ? `\n${readFileSync(log, 'utf8')}` : ''
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`The tests could not start a PostgreSQL server.${said}`, { cause })
  }
}
