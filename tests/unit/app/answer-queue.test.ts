import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SaidAnswer } from '@/app/answering/said-answer'
import { AnswerQueue, type SavingState } from '@/app/assessments/[assessmentId]/answer-queue'
import { AnswerServer } from '../../support/answer-server'
import { FullStorage, MemoryStorage } from '../../support/memory-storage'

const PREFIX = 'calms-radar:1:'
const said = (practiceId: string, answer: number | null, comment = ''): SaidAnswer => ({
  practiceId,
  answer,
  comment,
})

let server: AnswerServer
let storage: MemoryStorage
let states: SavingState[]

const newQueue = (place = storage, prefix = PREFIX) =>
  new AnswerQueue(prefix, place, server.send, (state) => states.push(state))

beforeEach(() => {
  vi.useFakeTimers()
  server = new AnswerServer()
  storage = new MemoryStorage()
  states = []
})

afterEach(() => {
  vi.useRealTimers()
})

describe('an answer queue', () => {
  it('keeps an answer until the server has it, and no longer', async () => {
    server.willReply('held')
    const queue = newQueue()
    queue.put(said('a', 3))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(newQueue().waiting).toEqual([said('a', 3)])

    server.release()
    expect(await queue.flush()).toBe(true)
    expect([queue.waiting, storage.length]).toEqual([[], 0])
    expect(server.received).toEqual([said('a', 3)])
  })

  it('tells that it saves, and then that it has saved', async () => {
    const queue = newQueue()
    queue.put(said('a', 3))
    await queue.flush()
    expect(states).toEqual([{ kind: 'saving' }, { kind: 'saved' }])
  })

  it('sends one after the other, in the order in which practices were first answered', async () => {
    server.willReply('held')
    const queue = newQueue()
    for (const practice of ['b', 'c', 'a']) queue.put(said(practice, 1))
    expect(server.received).toEqual([said('b', 1)])
    server.release()
    await queue.flush()
    expect(server.received.map(({ practiceId }) => practiceId)).toEqual(['b', 'c', 'a'])
  })

  it('sends only the newest answer of a practice', async () => {
    server.willReply('held')
    const queue = newQueue()
    queue.put(said('a', 1))
    for (const level of [2, 3, 4]) queue.put(said('b', level))
    server.release()
    expect(await queue.flush()).toBe(true)
    expect(server.received).toEqual([said('a', 1), said('b', 4)])
  })

  it('sends an answer again that was changed while it was on its way', async () => {
    server.willReply('held')
    const queue = newQueue()
    queue.put(said('a', 1))
    queue.put(said('a', 5))
    server.release()
    expect(await queue.flush()).toBe(true)
    expect(server.received).toEqual([said('a', 1), said('a', 5)])
    expect(storage.length).toBe(0)
  })

  it('keeps a comment that is being typed, and sends it only when told to', async () => {
    const queue = newQueue()
    queue.keep(said('a', 1, 'We'))
    queue.keep(said('a', 1, 'We try'))
    expect(server.received).toEqual([])
    expect(newQueue().waiting).toEqual([said('a', 1, 'We try')])
    await queue.flush()
    expect(server.received).toEqual([said('a', 1, 'We try')])
  })

  it('has nothing to send, and tells nothing, while nothing was said', async () => {
    expect(await newQueue().flush()).toBe(true)
    expect([server.received, states]).toEqual([[], []])
  })
})

describe('after a reload', () => {
  it('sends what was kept', async () => {
    server.willReply('lost')
    const before = newQueue()
    before.put(said('a', 2, 'First'))
    before.keep(said('b', null, 'Second'))
    await vi.advanceTimersByTimeAsync(0)

    const after = newQueue()
    expect(after.waiting).toEqual([said('a', 2, 'First'), said('b', null, 'Second')])
    expect(await after.flush()).toBe(true)
    expect(storage.length).toBe(0)
  })

  it('leaves alone what belongs to others', async () => {
    storage.setItem('theme', 'dark')
    newQueue(storage, 'calms-radar:2:').keep(said('a', 5))
    expect(newQueue().waiting).toEqual([])
    await newQueue().flush()
    expect(storage.length).toBe(2)
  })

  it.each(['', '{', 'null', '3', '[]', '{"practiceId":1,"comment":""}', '{"practiceId":"a"}'])(
    'ignores %j, which it never kept',
    (text) => {
      storage.setItem(`${PREFIX}a`, text)
      expect(newQueue().waiting).toEqual([])
    },
  )
})

describe('a storage that refuses everything', () => {
  it('does not keep answers from being sent', async () => {
    const queue = newQueue(new FullStorage())
    queue.put(said('a', 1))
    expect(await queue.flush()).toBe(true)
    expect(server.received).toEqual([said('a', 1)])
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  it('does not keep them from being sent again', async () => {
    server.willReply('lost')
    const queue = newQueue(new FullStorage())
    queue.put(said('a', 1))
    await vi.advanceTimersByTimeAsync(1_000)
    expect([queue.waiting, states.at(-1)]).toEqual([[], { kind: 'saved' }])
  })
})
