import '../support/auth-secret'
import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sent } from '../support/answering-over-http'
import { BOTH, type FaultApp, faultApp } from '../support/fault-app'
import { bodyOf, hashOf, newSubmission, type Submission, storedIn } from '../support/submissions'

/** How often the app is killed on each database; KILLS=50 is what the figures in the notes were made with. */
const KILLS = Number(process.env.KILLS ?? 8)
const AT_ONCE = 40

describe.each(BOTH)('an app that is killed again and again while people answer (%s)', (provider) => {
  let app: FaultApp

  beforeAll(async () => {
    app = await faultApp(provider)
  })

  afterAll(() => app.remove())

  it(
    `has every acknowledged response afterwards, and none twice (${KILLS} kills)`,
    async () => {
      const sentOnes: Submission[] = []
      const acknowledged = new Set<Submission>()
      for (let kill = 0; kill < KILLS; kill++) {
        const server = await app.start()
        const address = `${server.url}/a/${app.token}/answers`
        // Whatever was sent before and not acknowledged is sent again, as a browser does; and all of it at once.
        const again = sentOnes.filter((one) => !acknowledged.has(one))
        const fresh = Array.from({ length: AT_ONCE }, newSubmission)
        sentOnes.push(...fresh)
        // The kill comes right after one of the replies, none of which is known beforehand.
        let left = randomInt(AT_ONCE)
        const { promise: soon, resolve: killNow } = withResolver()
        const sending = [...again, ...fresh].map(async (submission) => {
          const reply = await sent(address, 'POST', bodyOf(submission)).catch(() => null)
          if (reply?.status === 204) acknowledged.add(submission)
          if (left-- === 0) killNow()
          return reply?.status
        })
        await Promise.race([soon, Promise.all(sending)])
        await server.kill()
        const statuses = await Promise.all(sending)
        expect(statuses.filter((status) => status !== undefined && status !== 204)).toEqual([])
        const stored = await storedIn(app.round)
        for (const one of acknowledged) expect(stored.get(hashOf(one))).toEqual(one.answers)
      }
      const stored = await storedIn(app.round)
      const known = new Map(sentOnes.map((one) => [hashOf(one), one.answers]))
      // The hash is unique in an assessment, so none is there twice; and nothing is there that nobody sent.
      for (const [hash, answers] of stored) expect(known.get(hash)).toEqual(answers)
      expect(acknowledged.size).toBeGreaterThan(0)
      console.log(
        `${provider}: ${KILLS} kills, ${sentOnes.length} sent, ${acknowledged.size} acknowledged, ${stored.size} stored`,
      )
    },
    60_000 + KILLS * 20_000,
  )
})

function withResolver() {
  let resolve: () => void = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
