import { join } from 'node:path'
import { root } from '../../../scripts/root'
import { standalone } from '../../../scripts/starting/build'
import { SET_UP } from '../../support/admin'
import { AUTH_SECRET } from '../../support/auth-secret'
import { median } from '../../support/load/median'
import { childServer } from '../apps/child-server'
import type { Served } from '../apps/served'
import type { Bench } from '../bench-context'
import { processCpu } from '../load/process-cpu'
import type { Row } from '../workload'

type Started = { milliseconds: number; cpu: number }

/** From nothing to the first page: of an app that was set up before, as after an upgrade. */
export async function start(bench: Bench): Promise<Row[]> {
  const { folder } = await bench.bare()
  const database = `file:${join(bench.folder, 'start.db')}`
  const app = () => {
    const variables = (port: number) => ({ ...SET_UP, ...addressOf(port), DATABASE_URL: database, AUTH_SECRET })
    return childServer(() => [join(standalone, 'serve.mjs')], '/sign-in', variables)
  }
  const next = join(root, 'node_modules/next/dist/bin/next')
  const bare = () => childServer((port) => [next, 'start', folder, '-H', '127.0.0.1', '-p', String(port)], '/')
  await started(app)
  await started(bare)
  const apps: Started[] = []
  const bares: Started[] = []
  for (let window = 0; window < bench.length.windows; window++) {
    apps.push(await started(app))
    bares.push(await started(bare))
  }
  const of = (all: readonly Started[], figure: (one: Started) => number) => median(all.map(figure))
  return [
    {
      workload: 'Start of the built app to its first page',
      baseline: '`next start` of an empty app',
      unit: 'ms',
      figure: of(apps, ({ milliseconds }) => milliseconds),
      baselineFigure: of(bares, ({ milliseconds }) => milliseconds),
      ratio: median(apps.map(({ milliseconds }, window) => milliseconds / (bares[window]?.milliseconds ?? 0))),
      reach: { atMost: 1.3 },
      cpu: { server: of(apps, ({ cpu }) => cpu), baseline: of(bares, ({ cpu }) => cpu) },
    },
  ]
}

const addressOf = (port: number) => ({ HOST: '127.0.0.1', PORT: String(port), APP_URL: `http://127.0.0.1:${port}` })

async function started(server: () => Promise<Served>): Promise<Started> {
  const begun = performance.now()
  const { pid, stop } = await server()
  const milliseconds = performance.now() - begun
  const cpu = processCpu(pid)
  await stop()
  return { milliseconds, cpu }
}
