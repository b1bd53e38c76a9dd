import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/root'
import type { Provider } from '../../src/database/provider'
import { type AnsweringApp, answeringApp } from './apps/answering-app'
import { type BareServer, bareServer } from './apps/bare-server'
import { type OrganisationApp, organisationApp } from './apps/organisation-app'
import type { Organisation } from './apps/seed/large-organisation'
import { type LoadGenerator, loadGenerator } from './load/load-generator'
import { type MeasuredOf, measuredLoads } from './load/measured-loads'
import type { Subject } from './load/subject'
import { timed } from './timed'
import type { Length } from './workload'

/** What a run of workloads shares. Apps are started when the first of them asks, and stopped at the end. */
export type Bench = {
  length: Length
  isFull: boolean
  /** Of this run; removed after it. */
  folder: string
  bare: () => Promise<BareServer>
  answering: (provider: Provider) => Promise<AnsweringApp>
  organisation: (size: Organisation) => Promise<OrganisationApp>
  loads: <const Subjects extends readonly Subject[]>(subjects: Subjects) => Promise<MeasuredOf<Subjects>>
}

/** Hands a run its workbench, and clears up after it. */
export async function withBench<T>(isFull: boolean, use: (bench: Bench) => Promise<T>): Promise<T> {
  const results = join(root, 'test-results')
  mkdirSync(results, { recursive: true })
  // Beside the project and not in a folder for temporary files, which may be in memory: writing has to cost what it does.
  const folder = mkdtempSync(join(results, 'bench-'))
  const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  const stopAll = async () => {
    for (const stop of stops.splice(0).toReversed()) await stop()
  }
  // Else what it started would go on without it.
  const end = () => void stopAll().finally(() => process.exit(1))
  process.once('SIGINT', end).once('SIGTERM', end)
  const kept = new Map<string, Promise<unknown>>()
  function once<Made extends { stop: () => unknown }>(name: string, make: () => Promise<Made>): Promise<Made> {
    const made = (kept.get(name) as Promise<Made> | undefined) ?? timed(`  ready: ${name}`, make)
    if (!kept.has(name)) {
      kept.set(name, made)
      // What could not be made has nothing to stop, and whoever asked for it is told.
      stops.push(async () => (await made.catch(() => null))?.stop())
    }
    return made
  }
  const length = isFull ? { windows: 15, seconds: 3 } : { windows: 5, seconds: 1 }
  const generator = async (): Promise<LoadGenerator> => loadGenerator()
  try {
    return await use({
      length,
      isFull,
      folder,
      bare: () => once('bare', () => bareServer(folder)),
      answering: (provider) => once(`answering ${provider}`, () => answeringApp(folder, provider)),
      organisation: (size) => once(Object.entries(size).flat().join(' '), () => organisationApp(folder, size)),
      loads: async (subjects) => measuredLoads(await once('generator', generator), subjects, length),
    })
  } finally {
    await stopAll()
    process.off('SIGINT', end).off('SIGTERM', end)
  }
}
