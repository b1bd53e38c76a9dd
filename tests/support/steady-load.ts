import { setTimeout } from 'node:timers/promises'
import { bodyOf, newSubmission, type Submission } from './submissions'

export type Sample = {
  start: number
  path: string
  status: number
  milliseconds: number
  retryAfter: string | null
  body: string
}

export type SteadyLoad = {
  /** What came of each request so far; status 0 if no reply came. */
  samples: readonly Sample[]
  acknowledged: ReadonlySet<Submission>
  /** Sends no more, waits for what is under way, then sends again what was not acknowledged, as browsers do. */
  end: () => Promise<void>
}

type Options = {
  /** How many people answer one after the other, at once. */
  people?: number
  /** Addresses that others open meanwhile, with a cookie. */
  paths?: readonly string[]
  cookie?: string
  /** Between two requests of one of them, in milliseconds. */
  pause?: number
}

/** People who answer by a link, and others who open pages, without a break. */
export function steadyLoad(url: string, token: string, options: Options = {}): SteadyLoad {
  const { people = 8, paths = [], cookie = '', pause = 20 } = options
  const samples: Sample[] = []
  const acknowledged = new Set<Submission>()
  const unsent: Submission[] = []
  let isOver = false

  const asked = async (path: string, init: RequestInit = {}): Promise<Sample> => {
    const start = performance.now()
    const reply = await fetch(new URL(path, url), { ...init, redirect: 'manual' }).catch(() => null)
    const body = (await reply?.text().catch(() => '')) ?? ''
    const milliseconds = performance.now() - start
    const retryAfter = reply?.headers.get('retry-after') ?? null
    return { path, start, status: reply?.status ?? 0, milliseconds, retryAfter, body }
  }
  const send = async (submission: Submission) => {
    const headers = { origin: url, 'content-type': 'application/json' }
    const body = JSON.stringify(bodyOf(submission))
    const sample = await asked(`/a/${token}/answers`, { method: 'POST', headers, body })
    if (sample.status === 204) acknowledged.add(submission)
    else unsent.push(submission)
    return sample
  }
  const going = async (step: () => Promise<Sample>) => {
    while (!isOver) {
      samples.push(await step())
      await setTimeout(pause)
    }
  }
  const all = [
    ...Array.from({ length: people }, () => going(() => send(unsent.shift() ?? newSubmission()))),
    ...paths.map((path) => going(() => asked(path, { headers: { cookie, accept: 'text/html' } }))),
  ]
  const end = async () => {
    isOver = true
    await Promise.all(all)
    for (const submission of unsent.splice(0)) await send(submission)
  }
  return { samples, acknowledged, end }
}

/** How long the slower half took at least, and the slowest, in milliseconds. */
export function durations(samples: readonly Sample[]): { p50: number; max: number } {
  const sorted = samples.map(({ milliseconds }) => Math.round(milliseconds)).sort((a, b) => a - b)
  return { p50: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 }
}
