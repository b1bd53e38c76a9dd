import { median } from '../../support/load/median'
import type { Reach, Row } from '../workload'
import type { Measured, Window } from './measured-loads'

type Compared = { workload: string; baseline: string; reach: Reach | null; note?: string }

/** Requests a second beside the baseline's. */
export function rateRow(compared: Compared, app: Measured, bare: Measured): Row {
  return { ...row(compared, app, bare, ({ perSecond }) => perSecond), unit: 'requests/s' }
}

/** What a request costs the server beside the baseline's. */
export function cpuRow(compared: Compared, app: Measured, bare: Measured): Row {
  return { ...row(compared, app, bare, ({ serverCpu }) => serverCpu), unit: 'ms of server CPU' }
}

function row(compared: Compared, app: Measured, bare: Measured, of: (window: Window) => number): Omit<Row, 'unit'> {
  const ratios = app.windows.map((window, index) => of(window) / of(bare.windows[index] ?? bare))
  return {
    ...compared,
    figure: of(app),
    baselineFigure: of(bare),
    ratio: median(ratios),
    cpu: { server: app.serverCpu, baseline: bare.serverCpu, client: app.clientCpu },
  }
}
