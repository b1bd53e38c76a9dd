import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import type { Answers } from '@/scoring/tally'
import type { Report } from '@/use-cases/reports/get-report'

/**
 * A full assessment whose figures are easily computed by hand; every practice has weight 1.
 * Measurement has levels for 3 of 7 practices (43 %), too few for a score; lean for 4 of 6, which is enough.
 */
export const FULL: Answers = {
  'culture.product-teams': 3,
  'culture.shared-goals': 4,
  'culture.joint-ceremonies': 2,
  'culture.swarming': 3,
  'culture.blameless-postmortems': 4,
  'culture.open-channels': 4,
  'culture.customer-ownership': 'na',
  'automation.build': 5,
  'automation.tests': 5,
  'automation.deployment': 5,
  'automation.provisioning': 4,
  'automation.configuration-as-code': 2,
  'automation.continuous-delivery': 4,
  'automation.drift-detection': 'unknown',
  'lean.retrospectives': 2,
  'lean.small-batches': 2,
  'lean.waste-removal': 3,
  'lean.experiments': 'unknown',
  'lean.fast-recovery': 3,
  'measurement.lead-time': 1,
  'measurement.failure-rate': 2,
  'measurement.recovery-time': 'unknown',
  'measurement.data-driven-roadmap': 3,
  'sharing.shared-responsibility': 4,
  'sharing.you-build-it-you-run-it': 4,
  'sharing.pairing': 4,
  'sharing.peer-review': 4,
  'sharing.developer-on-support': 4,
  'sharing.knowledge': 4,
}

/** A quick check after it. Over the ten practices that both asked, automation rose although its score fell. */
export const QUICK: Answers = {
  'culture.swarming': 5,
  'culture.blameless-postmortems': 4,
  'automation.configuration-as-code': 3,
  'automation.continuous-delivery': 4,
  'lean.retrospectives': 'na',
  'lean.fast-recovery': 2,
  'measurement.lead-time': 2,
  'measurement.data-driven-roadmap': 4,
  'sharing.you-build-it-you-run-it': 'unknown',
  'sharing.peer-review': 5,
}

/** One pillar of a report. */
export function pillarOf(report: Report, id: PillarId) {
  const pillar = report.pillars[PILLAR_IDS.indexOf(id)]
  if (pillar?.id !== id) throw new Error(`The report has no pillar ${id} in its place`)
  return pillar
}

/** One practice of a report. */
export function practiceOf(report: Report, id: string) {
  const row = report.pillars.flatMap(({ practices }) => practices).find(({ practice }) => practice.id === id)
  if (!row) throw new Error(`The report has no practice ${id}`)
  return row
}
