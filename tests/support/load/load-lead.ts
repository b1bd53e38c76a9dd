import { randomInt } from 'node:crypto'
import { LEVELS } from '@/questionnaire/levels'
import { practiceIds } from '../assessments'
import { formFields, isRedirect, type PlainBrowser } from '../plain-browser'
import { newKey } from '../rounds'
import { Known } from './known'
import type { Said } from './load-member'

/** What a lead has put into a draft, and what of it is submitted. */
export type LeadState = { draft: Said; submitted: Said | null }

const PRACTICES = practiceIds('quick')
const BUTTONS = ['Submit your answers', 'Submit the answers as they are now']
const NOTHING: Said = { answers: {}, comments: {} }

/** A signed-in lead at one team's assessment in a round, who saves answers and submits them, again and again. */
export class LoadLead {
  readonly state = new Known<LeadState>({ draft: NOTHING, submitted: null })
  /** How often submitting was acknowledged. */
  submissions = 0
  /** How often no reply came to it. */
  doubts = 0
  isTooLate = false

  constructor(
    readonly assessmentId: string,
    readonly browser: PlainBrowser,
  ) {}

  async step(): Promise<boolean> {
    if (this.isTooLate) return false
    const hasSaid = Object.keys(this.state.value.draft.answers).length > 0
    await (hasSaid && randomInt(4) === 0 ? this.submit() : this.save())
    return true
  }

  async save(): Promise<boolean> {
    const practiceId = PRACTICES[randomInt(PRACTICES.length)] ?? ''
    const answer = LEVELS[randomInt(5)] ?? 1
    const comment = randomInt(3) === 0 ? `Noted ${newKey()}` : ''
    const { draft, submitted } = this.state.value
    const { [practiceId]: _, ...comments } = draft.comments
    const changed = {
      answers: { ...draft.answers, [practiceId]: answer },
      comments: comment === '' ? comments : { ...comments, [practiceId]: comment },
    }
    return this.state.change({ draft: changed, submitted }, async () => {
      const headers = { 'content-type': 'application/json', origin: this.browser.origin }
      const body = JSON.stringify({ practiceId, answer, comment })
      const { status } = await this.browser.fetch(`/assessments/${this.assessmentId}/answers`, {
        method: 'PUT',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        body,
      })
      if (status === 409) this.isTooLate = true
      if (status !== 204 && status !== 409) throw new Error(`Saving was answered with ${status}`)
      return status === 204
    })
  }

  async submit(): Promise<boolean> {
    const path = `/assessments/${this.assessmentId}/review`
    const { html, status } = await this.browser.fetch(path)
    const button = BUTTONS.find((words) => html.includes(`>${words}</button>`))
    // A page of an assessment whose round is over leads elsewhere.
    if (status !== 200 || button === undefined) return false
    const fields = formFields(html, button)
    const { draft } = this.state.value
    this.doubts++
    const isDone = await this.state.change({ draft, submitted: draft }, async () => {
      const reply = await this.browser.post(path, fields)
      if (!isRedirect(reply)) throw new Error(`Submitting was answered with ${reply.status}`)
      return reply.headers.get('location')?.endsWith('review?submitted') ?? false
    })
    this.doubts--
    if (isDone) this.submissions++
    return isDone
  }
}
