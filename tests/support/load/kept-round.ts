import { randomUUID } from 'node:crypto'
import { formFields, isRedirect, type PlainBrowser, type PlainReply } from '../plain-browser'
import { Known } from './known'

/** What was asked for of a round by hand; the clock does its part by the two times. */
export type RoundState = {
  opensAt: Date
  closesAt: Date
  opened: boolean
  closed: boolean
  /** How often its close was moved. */
  moves: number
} | null

const CONFIRMED = { confirmed: 'on' }

/** A round that a coach runs by forms, with what was acknowledged of it. */
export class KeptRound {
  readonly name = `Round ${randomUUID()}`
  readonly state = new Known<RoundState>(null)
  /** Known from the reply to its planning, or from the database. */
  id = ''

  constructor(readonly teamIds: readonly string[]) {}

  async plan(coach: PlainBrowser, opensAt: Date, closesAt: Date): Promise<boolean> {
    const page = await coach.fetch('/rounds/new')
    const fields = formFields(page.html, 'askedBy')
    const teams = Object.fromEntries(this.teamIds.map((id) => [`team:${id}`, 'on']))
    const typed = { name: this.name, askedBy: 'Grace', purpose: '', variant: 'quick', lead: 'on', members: 'on' }
    const times = { opensAt: typedTime(opensAt), closesAt: typedTime(closesAt) }
    return this.state.change({ opensAt, closesAt, opened: false, closed: false, moves: 0 }, async () => {
      const reply = await coach.post('/rounds/new', fields, { ...typed, ...times, ...teams })
      this.id = /\/rounds\/([\w-]+)/.exec(reply.headers.get('location') ?? '')?.[1] ?? ''
      return isDone(reply, 'Planning a round')
    })
  }

  async open(coach: PlainBrowser): Promise<boolean> {
    return this.#act(coach, 'Open the round now', {}, { opened: true })
  }

  /** Moves its close, to the millisecond. */
  async move(coach: PlainBrowser, closesAt: Date): Promise<boolean> {
    const moves = (this.state.value?.moves ?? 0) + 1
    return this.#act(coach, 'Move the close', { closesAt: typedTime(closesAt) }, { closesAt, moves })
  }

  async close(coach: PlainBrowser, asked: () => void = () => {}): Promise<boolean> {
    return this.#act(coach, 'Close the round', CONFIRMED, { closed: true }, asked)
  }

  /**
   * Lets all of these, each at a process of their own, look at the form that closes it.
   * @returns what sends all of these forms at once, and then tells how many were told that they had closed it.
   */
  async closers(coaches: readonly PlainBrowser[]): Promise<() => Promise<number>> {
    const path = `/rounds/${this.id}`
    const button = 'Close the round'
    const forms = await Promise.all(coaches.map(async (coach) => formFields((await coach.fetch(path)).html, button)))
    return async () => {
      const replies = await Promise.all(coaches.map((coach, index) => coach.post(path, forms[index] ?? {}, CONFIRMED)))
      const { value } = this.state
      // One of them has, or the clock.
      if (value) this.state.settle({ ...value, closed: true })
      return replies.filter((reply) => isDone(reply, button)).length
    }
  }

  async #act(
    coach: PlainBrowser,
    button: string,
    values: Readonly<Record<string, string>>,
    changed: Partial<NonNullable<RoundState>>,
    asked: () => void = () => {},
  ): Promise<boolean> {
    const path = `/rounds/${this.id}`
    const { html } = await coach.fetch(path)
    const state = this.state.value
    // Its state has gone on without us: by the clock.
    if (state === null || !html.includes(`>${button}</button>`)) return false
    return this.state.change({ ...state, ...changed }, async () => {
      const reply = coach.post(path, formFields(html, button), values)
      asked()
      return isDone(await reply, button)
    })
  }
}

/** A form that was refused is shown again. */
function isDone(reply: PlainReply, what: string): boolean {
  if (!isRedirect(reply) && reply.status !== 200) throw new Error(`${what} was answered with ${reply.status}`)
  return isRedirect(reply)
}

/** As a field of the type `datetime-local` sends it, in a workspace whose time zone is UTC. */
const typedTime = (time: Date) => time.toISOString().slice(0, '2026-11-23T09:00:00.000'.length)
