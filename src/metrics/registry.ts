import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

type Metrics = ReturnType<typeof created>

/** One a process: bundlers may load this module more than once. */
const store = globalThis as typeof globalThis & { calmsRadarMetrics?: Metrics }

/** In seconds: what a person does not notice, up to what a proxy gives up. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

function created() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const submissions = new Counter({
    name: 'calms_radar_submissions_total',
    help: 'Answers stored, by whose they are; sent again they count again. Brought up to date at full hours.',
    labelNames: ['voice'],
    registers,
  })
  for (const voice of ['lead', 'member']) submissions.inc({ voice }, 0)
  return {
    registry,
    submissions,
    requests: new Counter({
      name: 'calms_radar_http_requests_total',
      help: 'Requests answered; where members answer, brought up to date at full hours.',
      labelNames: ['route', 'method', 'status'],
      registers,
    }),
    durations: new Histogram({
      name: 'calms_radar_http_request_duration_seconds',
      help: 'How long requests took; where members answer, brought up to date at full hours.',
      labelNames: ['route', 'method'],
      buckets: BUCKETS,
      registers,
    }),
    failures: new Counter({
      name: 'calms_radar_answering_failures_total',
      help: 'Requests where members answer that failed with a status of 500 or more, told at once.',
      registers,
    }),
  }
}

export function metrics(): Metrics {
  store.calmsRadarMetrics ??= created()
  return store.calmsRadarMetrics
}
