import { Gauge, Registry } from 'prom-client'
import { heldText } from './held'

/** What is looked up in the database when somebody asks. */
export type Figures = {
  /** Rounds of all workspaces by their state. */
  rounds: Readonly<Record<'planned' | 'open' | 'closed', number>>
  /** Mails that wait. */
  mails: number
  /** On PostgreSQL: this process's connections, and how many requests wait for one. */
  connections: Readonly<Record<'total' | 'idle' | 'waiting', number>> | null
  lastBackup: Date | null
}

/** All metrics in Prometheus' text format. Without figures, because the database is away, the rest. */
export async function metricsText(version: string, figures: Figures | null): Promise<string> {
  const texts = await Promise.all([heldText(), gauges(version, figures).metrics()])
  return texts.join('\n')
}

function gauges(version: string, figures: Figures | null): Registry {
  const registry = new Registry()
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `calms_radar_${name}`, help, labelNames, registers: [registry] })
  gauge('build_info', 'Always 1; the version is a label.', ['version']).set({ version }, 1)
  if (figures === null) return registry
  const { rounds, mails, connections, lastBackup } = figures
  gauge('open_rounds', 'Rounds of all workspaces that are open.').set(rounds.open)
  const states = gauge('rounds', 'Rounds of all workspaces by state.', ['state'])
  for (const [state, count] of Object.entries(rounds)) states.set({ state }, count)
  gauge('outbox_mails', 'Mails that wait to be sent.').set(mails)
  if (lastBackup) {
    gauge('last_backup_timestamp_seconds', 'When the last backup ended, in seconds since 1970.').set(
      lastBackup.getTime() / 1000,
    )
  }
  if (connections) {
    const help = 'Connections of this process to PostgreSQL, those idle, and the requests that wait for one.'
    const pool = gauge('database_connections', help, ['state'])
    for (const [state, count] of Object.entries(connections)) pool.set({ state }, count)
  }
  return registry
}
