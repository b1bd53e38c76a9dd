import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countRequest } from '@/metrics/count-request'
import { countSubmission } from '@/metrics/count-submission'
import { heldText, releaseHeld, releaseHourly } from '@/metrics/held'
import { isToken } from '@/metrics/is-token'
import { type Figures, metricsText } from '@/metrics/metrics-text'

const FIGURES: Figures = {
  rounds: { planned: 1, open: 2, closed: 3 },
  mails: 4,
  connections: { total: 5, idle: 3, waiting: 0 },
  lastBackup: new Date('2026-11-23T12:00:00Z'),
}

const answer = { notes: { route: '/a/[token]/answers' }, method: 'POST', status: 204, ms: 40 }
const promise = { notes: { route: '/anonymity' }, method: 'GET', status: 200, ms: 40 }
const page = { notes: { route: '/teams/[teamId]' }, method: 'GET', status: 200, ms: 40 }

/** The lines of one metric, or part of one. */
const linesOf = (text: string, part: string) => text.split('\n').filter((line) => line.includes(part))

beforeEach(() => {
  const store = globalThis as { calmsRadarMetrics?: unknown; calmsRadarHeld?: unknown }
  delete store.calmsRadarMetrics
  delete store.calmsRadarHeld
})

afterEach(() => {
  vi.useRealTimers()
})

describe('requests', () => {
  it('are counted at once by route, method and status, with their time', async () => {
    countRequest(page)
    countRequest({ ...page, method: 'BREW', status: 405 })
    const text = await heldText()
    expect(text).toContain('http_requests_total{route="/teams/[teamId]",method="GET",status="200"} 1')
    expect(text).toContain('http_requests_total{route="/teams/[teamId]",method="other",status="405"} 1')
    expect(text).toContain('duration_seconds_bucket{le="0.05",route="/teams/[teamId]",method="GET"} 1')
  })

  it('for built files are not counted', async () => {
    countRequest({ ...page, notes: { route: '/_next' } })
    expect(await heldText()).not.toContain('_next')
  })
})

describe('figures that move with every answer', () => {
  it('are the same however often somebody looks, until the hour is over', async () => {
    await releaseHeld()
    const before = await heldText()
    countRequest(answer)
    countRequest(promise)
    countSubmission('member')
    countSubmission('lead')
    const moved = ['/a/', '/anonymity', 'submissions_total']
    for (const part of moved) expect(linesOf(await heldText(), part)).toEqual(linesOf(before, part))
    expect(linesOf(before, '_submissions_total{')).toEqual([
      'calms_radar_submissions_total{voice="lead"} 0',
      'calms_radar_submissions_total{voice="member"} 0',
    ])
    await releaseHeld()
    const after = await heldText()
    expect(after).toContain('calms_radar_submissions_total{voice="member"} 1')
    expect(after).toContain('http_requests_total{route="/a/[token]/answers",method="POST",status="204"} 1')
    expect(after).toContain('duration_seconds_count{route="/a/[token]/answers",method="POST"} 1')
  })

  it('are released at full hours, wherever in one the process began', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T12:40:00Z') })
    releaseHourly()
    await vi.advanceTimersByTimeAsync(1)
    countSubmission('member')
    await vi.advanceTimersByTimeAsync(20 * 60_000 - 2)
    expect(await heldText()).toContain('submissions_total{voice="member"} 0')
    await vi.advanceTimersByTimeAsync(2)
    expect(await heldText()).toContain('submissions_total{voice="member"} 1')
    countSubmission('member')
    await vi.advanceTimersByTimeAsync(59 * 60_000)
    expect(await heldText()).toContain('submissions_total{voice="member"} 1')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await heldText()).toContain('submissions_total{voice="member"} 2')
  })

  it('tell of failures at once: nothing was stored', async () => {
    countRequest({ ...answer, status: 503 })
    expect(await heldText()).toContain('calms_radar_answering_failures_total 1')
  })
})

describe('the metrics', () => {
  it('have the database’s figures', async () => {
    const text = await metricsText('0.1.0', FIGURES)
    for (const line of [
      'calms_radar_build_info{version="0.1.0"} 1',
      'calms_radar_open_rounds 2',
      'calms_radar_rounds{state="planned"} 1',
      'calms_radar_outbox_mails 4',
      'calms_radar_database_connections{state="idle"} 3',
      `calms_radar_last_backup_timestamp_seconds ${Date.UTC(2026, 10, 23, 12) / 1000}`,
    ]) {
      expect(text.split('\n')).toContain(line)
    }
    expect(text).toContain('process_resident_memory_bytes')
  })

  it('have none while the database is away, instead of a zero', async () => {
    const text = await metricsText('0.1.0', null)
    expect(text).not.toContain('open_rounds')
    expect(text).toContain('process_resident_memory_bytes')
  })

  it('are lines of the format: each name is described once, before its values', async () => {
    countRequest(page)
    countRequest(answer)
    await releaseHeld()
    const lines = (await metricsText('0.1.0', FIGURES)).split('\n').filter((line) => line !== '')
    const described = new Set<string>()
    for (const line of lines) {
      const [, kind, name = ''] = /^# (HELP|TYPE) (\w+) ./.exec(line) ?? []
      if (kind === 'TYPE') expect(described.has(name), line).toBe(false)
      if (kind === 'TYPE') described.add(name)
      if (kind !== undefined) continue
      expect(line).toMatch(/^\w+(\{(\w+="[^"\n]*",?)+\})? (\d[\d.e+-]*|nan)$/i)
      const [base = ''] = /^\w+?(?=(_bucket|_sum|_count)?[{ ])/.exec(line) ?? []
      expect(described.has(base) || described.has(/^\w+/.exec(line)?.[0] ?? ''), line).toBe(true)
    }
    expect(described.size).toBeGreaterThan(10)
  })
})

describe('the token', () => {
  it('is taken if it is the same, and only then', () => {
    expect(isToken('0123456789abcdef', '0123456789abcdef')).toBe(true)
    for (const sent of ['', '0123456789abcde', '0123456789abcdeF', '0123456789abcdef ']) {
      expect(isToken(sent, '0123456789abcdef')).toBe(false)
    }
  })
})
