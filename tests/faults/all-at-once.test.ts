import '../support/auth-secret'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listTallies } from '@/database/tallies'
import { LEVELS } from '@/questionnaire/levels'
import { tallyFromJson } from '@/scoring/tally-json'
import { closeRound } from '@/use-cases/rounds/close-round'
import { sent } from '../support/answering-over-http'
import type { AppProcess } from '../support/app-process'
import { practiceIds } from '../support/assessments'
import { BOTH, type FaultApp, faultApp } from '../support/fault-app'
import { isRedirect, PlainBrowser } from '../support/plain-browser'
import { assessmentOf } from '../support/rounds'
import { bodyOf, hashOf, newSubmission, type Submission, storedIn } from '../support/submissions'

const PEOPLE = 200

describe.each(BOTH)('200 people who answer at once, over connections of their own (%s)', (provider) => {
  let app: FaultApp
  let server: AppProcess

  beforeAll(async () => {
    app = await faultApp(provider)
    server = await app.start()
  })

  afterAll(async () => {
    await server?.stop()
    await app?.remove()
  })

  it('are stored once each, also who sends twice, changes or withdraws, and counted as they were acknowledged', async () => {
    const address = `${server.url}/a/${app.token}/answers`
    const people = Array.from({ length: PEOPLE }, newSubmission)
    const acknowledged = new Map<string, Submission['answers']>()
    const post = async (submission: Submission, cookie?: string) => {
      const reply = await sent(address, 'POST', bodyOf(submission), cookie === undefined ? {} : { cookie })
      expect(reply.status).toBe(204)
      acknowledged.set(hashOf(submission), submission.answers)
      return reply.cookies[0]?.split(';')[0] ?? ''
    }
    await Promise.all(
      people.map(async (person, index) => {
        const cookie = await post(person)
        // A fifth sends the same once more, and at the same time; a fifth changes it; a fifth withdraws it.
        if (index % 5 === 0) await Promise.all([post(person), post(person, cookie)])
        if (index % 5 === 1) await post({ ...person, answers: newSubmission().answers }, cookie)
        if (index % 5 === 2) await withdraw(person, cookie)
      }),
    )
    async function withdraw(person: Submission, cookie: string) {
      const browser = new PlainBrowser(server.url)
      const headers = { cookie }
      const { html } = await browser.fetch(`/a/${app.token}`, { headers })
      const reply = await browser.post(`/a/${app.token}`, withdrawal(html), {}, server.url, headers)
      expect(isRedirect(reply)).toBe(true)
      acknowledged.delete(hashOf(person))
    }

    const stored = await storedIn(app.round)
    expect(stored.size).toBe(PEOPLE - PEOPLE / 5)
    expect(new Map([...stored].sort())).toEqual(new Map([...acknowledged].sort()))

    await closeRound(app.actor, app.round.id)
    const id = await assessmentOf(app.actor, app.round, app.teamId)
    const [tally] = (await listTallies(app.actor.workspaceId, [id])).map(({ data }) => tallyFromJson(data))
    expect(tally?.responses).toBe(acknowledged.size)
    for (const practice of practiceIds('quick')) {
      const counted = LEVELS.map((level) => [...acknowledged.values()].filter((one) => one[practice] === level).length)
      expect(tally?.practices[practice]).toEqual({ levels: counted, na: 0, unknown: 0, missing: 0 })
    }
  })
})

/** The hidden fields of the form that withdraws. */
function withdrawal(html: string): Record<string, string> {
  const form = (html.match(/<form.*?<\/form>/gs) ?? []).find((text) => text.includes('delete my answers'))
  if (form === undefined) throw new Error('There is nothing to withdraw in the page.')
  const hidden = form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)
  return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]))
}
