import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SaidAnswer } from '@/app/answering/said-answer'
import { AnswerQueue, type SavingState } from '@/app/assessments/[assessmentId]/answer-queue'
import { AnswerServer, refused } from '../../support/answer-server'
import { MemoryStorage } from '../../support/memory-storage'

const said = (practiceId: string, answer: number | null, comment = ''): SaidAnswer => ({
  practiceId,
  answer,
  comment,
})

let server: AnswerServer
let storage: MemoryStorage
let states: SavingState[]

const newQueue = () => new AnswerQueue('calms-radar:1:', storage, server.send, (state) => states.push(state))

beforeEach(() => {
  vi.useFakeTimers()
  server = new AnswerServer()
  storage = new MemoryStorage()
  states = []
})

afterEach(() => {
  vi.useRealTimers()
})

describe('without a connection', () => {
  it('says so, keeps the answer, and sends it again after a second', async () => {
    server.willReply('lost')
    const queue = newQueue()
    queue.put(said('a', 3))
    await vi.advanceTimersByTimeAsync(999)
    expect(states.at(-1)).toEqual({ kind: 'offline' })
    expect(server.received).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(server.received).toEqual([said('a', 3), said('a', 3)])
    expect([states.at(-1), queue.waiting]).toEqual([{ kind: 'saved' }, []])
  })

  it('waits twice as long each time, half a minute at most', async () => {
    server.willReply(...Array<'lost'>(9).fill('lost'))
    newQueue().put(said('a', 3))
    const attempts = []
    for (let second = 0; second <= 130; second++) {
      await vi.advanceTimersByTimeAsync(second === 0 ? 0 : 1_000)
      if (server.received.length > attempts.length) attempts.push(second)
    }
    expect(attempts).toEqual([0, 1, 3, 7, 15, 31, 61, 91, 121])
  })

  it('begins with a second again once something was saved', async () => {
    server.willReply('lost', 'lost')
    const queue = newQueue()
    queue.put(said('a', 3))
    await vi.advanceTimersByTimeAsync(3_000)
    expect(queue.waiting).toEqual([])
    server.willReply('lost')
    queue.put(said('b', 3))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(queue.waiting).toEqual([])
  })

  it('sends at once when the connection is back, and not a second time', async () => {
    server.willReply('lost')
    const queue = newQueue()
    queue.put(said('a', 3))
    await vi.advanceTimersByTimeAsync(0)
    expect(await queue.flush()).toBe(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.received).toHaveLength(2)
  })

  it('waits anew after each attempt, and not for two at once', async () => {
    server.willReply('lost', 'lost')
    const queue = newQueue()
    queue.put(said('a', 3))
    await vi.advanceTimersByTimeAsync(500)
    await queue.flush()
    await vi.advanceTimersByTimeAsync(1_999)
    expect(server.received).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(server.received).toHaveLength(3)
  })

  it('tells that something is left', async () => {
    server.willReply('lost')
    const queue = newQueue()
    queue.keep(said('a', 3))
    expect(await queue.flush()).toBe(false)
  })

  it.each([429, 500, 502, 503, 504])(
    'treats a server that replies %i like one that cannot be reached',
    async (status) => {
      server.willReply(refused(status, { title: 'Not now' }))
      const queue = newQueue()
      queue.put(said('a', 3))
      await vi.advanceTimersByTimeAsync(0)
      expect([states.at(-1), queue.waiting]).toEqual([{ kind: 'offline' }, [said('a', 3)]])
      await vi.advanceTimersByTimeAsync(1_000)
      expect([states.at(-1), queue.waiting]).toEqual([{ kind: 'saved' }, []])
    },
  )
})

describe('an answer that is refused', () => {
  it.each([
    ['what is wrong with it', refused(422, { title: 'Bad', errors: [{ message: 'is too long' }] }), 'is too long'],
    [
      'the title without that',
      refused(413, { title: 'The request is too large.', errors: [] }),
      'The request is too large.',
    ],
    ['the status without any words', new Response('<html>', { status: 400 }), '400'],
  ])('shows %s, and is dropped', async (_, reply, message) => {
    server.willReply(reply)
    const queue = newQueue()
    queue.put(said('a', 9))
    expect(await queue.flush()).toBe(true)
    expect(states.at(-1)).toEqual({ kind: 'refused', message })
    await vi.advanceTimersByTimeAsync(60_000)
    expect([server.received.length, storage.length]).toEqual([1, 0])
  })

  it('does not keep the others from being saved, and still shows', async () => {
    server.willReply(refused(422, { errors: [{ message: 'is not a level' }] }))
    const queue = newQueue()
    queue.put(said('a', 9))
    queue.put(said('b', 2))
    expect(await queue.flush()).toBe(true)
    expect(server.received).toEqual([said('a', 9), said('b', 2)])
    expect(states.at(-1)).toEqual({ kind: 'refused', message: 'is not a level' })
  })
})

describe('an assessment that is no draft any more', () => {
  it.each([409, 404])('stops the queue when the server replies %i, without losing what was said', async (status) => {
    server.willReply(refused(status, { title: 'Gone' }))
    const queue = newQueue()
    queue.put(said('a', 1))
    queue.put(said('b', 2))
    expect(await queue.flush()).toBe(false)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(server.received).toEqual([said('a', 1)])
    expect(states.at(-1)).toEqual({ kind: 'submitted' })
    expect(queue.waiting).toEqual([said('a', 1), said('b', 2)])
  })
})
