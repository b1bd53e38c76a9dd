import { expect } from 'vitest'
import { prisma } from '@/database/client'
import type { Provider } from '@/database/provider'
import { type MailServer, mailServer } from '../mail-server'
import type { PlainBrowser } from '../plain-browser'
import { LoadMember, newSaid } from './load-member'
import { type LoadWorld, loadWorld } from './load-world'
import { LoadedRound } from './loaded-round'
import type { StartedApp } from './same-address'
import { watchedApp } from './watched-app'

/** How long the round clock may take, in milliseconds: it looks every five seconds, and machines are busy. */
const SOON = { timeout: 60_000, interval: 250 }
const TEAMS = 2
const PEOPLE = 6

export const HOUR = 3_600_000
export const PUBLISHED = { isClosed: true, published: TEAMS }
export const OPEN = { isClosed: false, published: 0 }

/** An app whose machine's clock can be put forward and back while it runs, with a mail server. */
export class JumpingApp {
  #shift = 0

  private constructor(
    readonly world: LoadWorld,
    readonly mails: MailServer,
    readonly signed: { coach: PlainBrowser; lead: PlainBrowser },
    readonly app: StartedApp,
    readonly watch: ReturnType<typeof watchedApp>,
  ) {}

  static async started(provider: Provider): Promise<JumpingApp> {
    const mails = await mailServer()
    const watch = watchedApp()
    const world = await loadWorld(provider, TEAMS)
    const app = await world.start({ ...watch.variables, SMTP_URL: mails.url, MAIL_FROM: 'radar@example.org' })
    const signed = { coach: await world.signIn('coach'), lead: await world.signIn('lead') }
    return new JumpingApp(world, mails, signed, app, watch)
  }

  async remove(): Promise<void> {
    await this.app.kill()
    await this.world.remove()
    this.watch.remove()
    await this.mails.close()
  }

  /** Sets its machine's clock, to so many milliseconds ahead of what is right. */
  async jump(shift: number): Promise<void> {
    this.#shift = shift
    await this.watch.ask(shift)
  }

  /** What decides about rounds: the machine's clock where there is one process, else the database's, which is right. */
  now(): number {
    return Date.now() + (this.world.provider === 'sqlite' ? this.#shift : 0)
  }

  /** A round for so many milliseconds, which all have answered. */
  async answeredRound(lasts?: number): Promise<LoadedRound> {
    const round = await LoadedRound.opened(this.world, this.signed, { lasts, now: this.now() })
    await this.answer(round)
    return round
  }

  /** Six more people answer for each team, and are thanked. */
  async answer(round: LoadedRound, url = this.world.url): Promise<void> {
    for (const { team, members } of round.teams) {
      const people = Array.from({ length: PEOPLE }, () => new LoadMember(team))
      members.push(...people)
      const thanked = await Promise.all(people.map((member) => member.send(url, newSaid())))
      expect(thanked).toEqual(people.map(() => true))
    }
  }

  /** Somebody more is told that they are too late. */
  async expectTooLate({ teams }: LoadedRound, url = this.world.url): Promise<void> {
    for (const { team, members } of teams) {
      const late = new LoadMember(team)
      members.push(late)
      expect(await late.send(url, newSaid())).toBe(false)
      expect(late.isTooLate).toBe(true)
    }
  }

  async closedAt({ kept }: LoadedRound): Promise<Date | null> {
    return (await prisma().round.findUniqueOrThrow({ where: { id: kept.id } })).closedAt
  }

  /** The clock closes the round, and publishes what was acknowledged, once. */
  async expectClosesByClock(round: LoadedRound): Promise<void> {
    await expect.poll(() => this.closedAt(round), SOON).not.toBeNull()
    const where = { roundId: round.kept.id, publishedAt: null }
    await expect.poll(() => prisma().assessment.count({ where }), SOON).toBe(0)
    expect(await round.expectWhole(this.now())).toEqual(PUBLISHED)
    await this.expectTooLate(round)
  }

  /** Who is signed in stays so, others can sign in, and new rounds are opened and closed by the clock. */
  async expectGoesOn(): Promise<void> {
    expect((await this.signed.coach.fetch('/dashboard')).status).toBe(200)
    await this.world.signIn('coach')
    const round = await this.answeredRound()
    await round.kept.move(this.signed.coach, new Date(this.now() + 3_000))
    await this.expectClosesByClock(round)
  }

  /** A coach asks for the personal links to be mailed, or for reminders. @returns how many mails there are then. */
  async remind({ kept }: LoadedRound): Promise<number> {
    const path = `/rounds/${kept.id}`
    const { html } = await this.signed.coach.fetch(path)
    const button = ['Send the links', 'Send reminders'].find((words) => html.includes(`>${words}</button>`))
    if (button === undefined) throw new Error('There is nobody to remind')
    await this.signed.coach.submit(path, button, {})
    return this.mails.mails.length
  }
}
