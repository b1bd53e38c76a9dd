import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/root'
import { postgresqlPrograms } from '../support/postgresql-programs'

/** What a run was made with. */
export type Machine = {
  date: string
  commit: string
  processor: string
  cores: number
  /** In GB. */
  memory: number
  /** How many processes wanted a processor when it began: with more than one, others were at work. */
  load: number
  versions: Record<'Node' | 'Next' | 'Prisma' | 'PostgreSQL', string>
}

/** The machine that this runs on, as it is now. */
export function machine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    commit: said('git', 'describe', '--always', '--dirty', '--exclude=*'),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 1e9),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    versions: {
      Node: process.versions.node,
      Next: versionOf('next'),
      Prisma: versionOf('@prisma/client'),
      PostgreSQL: said(join(postgresqlPrograms(), 'postgres'), '--version').replace(/^\D+/, ''),
    },
  }
}

/** All of it in a line. */
export function machineText({ date, commit, processor, cores, memory, load, versions }: Machine): string {
  const made = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `${date} UTC, commit ${commit}, ${cores} × ${processor}, ${memory} GB, load ${load} at the start, ${made.join(', ')}`
}

function said(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: root, encoding: 'utf8' }).trim()
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}
