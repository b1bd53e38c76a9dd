import type { PlainBrowser } from '../plain-browser'
import { expectRound } from './expect-round'
import { expectTeam } from './expect-team'
import { KeptRound } from './kept-round'
import { LoadLead } from './load-lead'
import { LoadMember } from './load-member'
import { type LoadWorld, placesOf } from './load-world'
import type { LoadedTeam } from './loaded-team'
import type { Step } from './mixed-load'

const DAY = 86_400_000
/** How many every second team has. */
export const PERSONAL_LINKS = 30

type Signed = { coach: PlainBrowser; lead: PlainBrowser }

/** A round that people answer, with all who ever did. */
export class LoadedRound {
  #turn = 0

  private constructor(
    readonly kept: KeptRound,
    readonly teams: readonly LoadedTeam[],
  ) {}

  /** Planned and opened by a coach, for so many milliseconds. */
  static async opened(
    world: LoadWorld,
    { coach, lead }: Signed,
    { lasts = DAY, now = Date.now() }: { lasts?: number | undefined; now?: number } = {},
  ): Promise<LoadedRound> {
    const kept = new KeptRound(world.teamIds)
    const isDone = await kept.plan(coach, new Date(now - 60_000), new Date(now + lasts))
    if (!isDone) throw new Error('The round was refused')
    // Unless the clock was faster.
    await kept.open(coach)
    const led = new Set(world.teamIds.slice(0, 2))
    const teams = (await placesOf(world, kept.id, PERSONAL_LINKS)).map((places) => ({
      ...places,
      members: [],
      lead: led.has(places.teamId) ? new LoadLead(places.assessmentId, lead) : null,
    }))
    return new LoadedRound(kept, teams)
  }

  get members(): readonly LoadMember[] {
    return this.teams.flatMap(({ members }) => members)
  }

  /**
   * So many more people for each team, half of them by personal links while there are any, and the leads. Where there
   * are several processes, each step of somebody goes to the next one.
   */
  steps(urls: readonly string[], times: number): Step[] {
    const people = this.teams.flatMap((team) => Array.from({ length: times }, () => this.#newcomer(team, urls)))
    return [...people, ...this.#leads()]
  }

  /** So many at a time in each team, one person after the other, and the leads: it never ends. */
  streams(urls: readonly string[], atOnce: number): Step[] {
    const steps = Array.from({ length: atOnce * this.teams.length }, (_, index) => {
      const team = this.teams[index % this.teams.length]
      let step: Step | undefined
      return async () => {
        if (team && !(await step?.())) step = this.#newcomer(team, urls)
        return true
      }
    })
    return [...steps, ...this.#leads()]
  }

  /** Sends again what no reply came to. */
  async sendAgain(url: string): Promise<void> {
    await Promise.all(this.members.map((member) => member.sendAgain(url)))
  }

  /** Expects that the round and each of its teams is stored as acknowledged. @returns how far it is. */
  async expectWhole(now = Date.now()): Promise<{ isClosed: boolean; published: number }> {
    const { isClosed } = await expectRound(this.kept, now)
    let published = 0
    for (const team of this.teams) published += (await expectTeam(team)) ? 1 : 0
    if (published > 0 && !isClosed) throw new Error('A round that is open has published')
    return { isClosed, published }
  }

  #leads(): Step[] {
    return this.teams.flatMap(({ lead }) => (lead ? [() => lead.step()] : []))
  }

  /** Every second one has a personal link, while there are any. */
  #newcomer({ team, personal, members }: LoadedTeam, urls: readonly string[]): Step {
    const member = new LoadMember((members.length % 2 === 1 ? personal.pop() : undefined) ?? team)
    members.push(member)
    return () => member.step(urls[this.#turn++ % urls.length] ?? '')
  }
}
