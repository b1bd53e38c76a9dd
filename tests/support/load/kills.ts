import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { PlainBrowser } from '../plain-browser'
import type { LoadedRound } from './loaded-round'
import type { MixedLoad } from './mixed-load'

/** What is going on when the app is killed. */
export type Moment = 'load' | 'hand' | 'clock' | 'start'

/** In this order, again and again. */
export const MOMENTS: readonly Moment[] = [
  'load',
  'hand',
  'start',
  'clock',
  'hand',
  'load',
  'clock',
  'start',
  'hand',
  'clock',
]

/** The round clock looks at the rounds whenever the seconds are a multiple of five. */
const TICK = 5_000
/** How far ahead a close is moved, in milliseconds: a busy app takes its time to do so. */
const ahead = (closeTakes: number) => 2_000 + 3 * closeTakes

type Busy = { load: MixedLoad; round: LoadedRound; coach: PlainBrowser; closeTakes: number }

/** How long a close takes under a load, in milliseconds: nothing is killed. */
export async function rehearsedClose({ load, round, coach }: Omit<Busy, 'closeTakes'>): Promise<number> {
  await load.reached(60)
  let asked = 0
  const isDone = await round.kept.close(coach, () => {
    asked = performance.now()
  })
  if (!isDone) throw new Error('The round was not closed')
  return Math.max(150, performance.now() - asked)
}

/** Settles in the moment in which the app is to be killed; around a close, that is anywhere from its begin to its end. */
export const untilMoment: Readonly<Record<Moment, (busy: Busy) => Promise<unknown>>> = {
  load: ({ load }) => load.reached(1 + randomInt(150)),

  /** After a coach has asked for the close. */
  hand: async ({ load, round, coach, closeTakes }) => {
    await load.reached(20 + randomInt(60))
    await new Promise<void>((asked, fail) => {
      round.kept.close(coach, asked).then(() => asked(), fail)
    })
    await wait(Math.random() * closeTakes)
  },

  /** While the clock closes the round. */
  clock: async ({ load, round, coach, closeTakes }) => {
    const tick = Math.ceil((Date.now() + ahead(closeTakes)) / TICK) * TICK
    await round.kept.move(coach, new Date(tick - 200))
    await load.reached(20)
    await wait(Math.max(0, tick - Date.now()) + Math.random() * closeTakes)
  },

  /** Shortly before its close, so that the next start finds it due. */
  start: async ({ load, round, coach, closeTakes }) => {
    const closesAt = Date.now() + ahead(closeTakes)
    await round.kept.move(coach, new Date(closesAt))
    await load.reached(20)
    await wait(Math.max(0, closesAt - Date.now() - randomInt(100)))
  },
}
