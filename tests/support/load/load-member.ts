import { randomInt } from 'node:crypto'
import { sent } from '../answering-over-http'
import { isRedirect, PlainBrowser } from '../plain-browser'
import { newKey } from '../rounds'
import { newSubmission } from '../submissions'
import { Known } from './known'

/** What is stored of a response. */
export type Said = { answers: Readonly<Record<string, number>>; comments: Readonly<Record<string, string>> }

export type Place = { assessmentId: string; token: string; personalLinkId: string | null }

const WITHDRAW = 'delete my answers'

/** Somebody who answers by a link, changes their mind, and remembers what was acknowledged. */
export class LoadMember {
  readonly key = newKey()
  readonly said = new Known<Said | null>(null)
  /** Whether they were told that they are too late. */
  isTooLate = false
  #cookie = ''

  constructor(readonly place: Place) {}

  /** One step of what people do; false if there is nothing more to do. */
  async step(url: string): Promise<boolean> {
    if (this.isTooLate) return false
    const chance = randomInt(100)
    if (this.said.value === null || chance < 45) return this.send(url, newSaid(), chance % 4 === 0 ? 2 : 1)
    if (chance < 65 && this.#cookie !== '') return this.withdraw(url)
    return chance < 80
  }

  /** Sends answers, so many times at once. */
  async send(url: string, said: Said, times = 1): Promise<boolean> {
    return this.said.change(said, async () => {
      const replies = await Promise.allSettled(Array.from({ length: times }, () => this.#post(url, said)))
      const broken = replies.find((reply) => reply.status === 'rejected')
      const isDone = replies.some((reply) => reply.status === 'fulfilled' && reply.value)
      if (broken && !isDone) throw broken.reason
      return isDone
    })
  }

  /** Sends once more what no reply came to, as a browser does. */
  async sendAgain(url: string): Promise<void> {
    const last = this.said.possible.at(-1)
    if (last) await this.said.changeAgain(() => this.#post(url, last))
  }

  async withdraw(url: string): Promise<boolean> {
    const browser = new PlainBrowser(url)
    const headers = { cookie: this.#cookie }
    const path = `/a/${this.place.token}`
    const { html } = await browser.fetch(path, { headers })
    const fields = withdrawal(html)
    if (fields === null) return false
    return this.said.change(null, async () => {
      const reply = await browser.post(path, fields, {}, url, headers)
      if (!isRedirect(reply)) throw new Error(`Withdrawing was answered with ${reply.status}`)
      const isDone = reply.headers.get('location')?.endsWith('done=withdrawn') ?? false
      if (isDone) this.#cookie = ''
      return isDone
    })
  }

  async #post(url: string, { answers, comments }: Said): Promise<boolean> {
    const given = Object.entries(answers).map(([practiceId, answer]) => ({
      practiceId,
      answer,
      comment: comments[practiceId] ?? '',
    }))
    const headers = this.#cookie === '' ? {} : { cookie: this.#cookie }
    const address = `${url}/a/${this.place.token}/answers`
    const { status, cookies, body } = await sent(address, 'POST', { key: this.key, answers: given }, headers)
    if (status === 409) this.isTooLate = true
    if (status === 409) return false
    if (status !== 204) throw new Error(`An answer was answered with ${status}: ${body}`)
    this.#cookie = cookies[0]?.split(';')[0] ?? ''
    return true
  }
}

/** New answers to the quick check; one in four says something beside them that nobody else says. */
export function newSaid(): Said {
  const { key, answers } = newSubmission()
  const [practice = ''] = Object.keys(answers)
  return { answers, comments: randomInt(4) === 0 ? { [practice]: `Said ${key}` } : {} }
}

/** The hidden fields of the form that withdraws; null if there is none. */
function withdrawal(html: string): Record<string, string> | null {
  const form = (html.match(/<form.*?<\/form>/gs) ?? []).find((text) => text.includes(WITHDRAW))
  if (form === undefined) return null
  const hidden = form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)
  return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]))
}
