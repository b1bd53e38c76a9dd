import type { PlainBrowser } from '../plain-browser'
import { KeptRound } from './kept-round'
import type { Step } from './mixed-load'

const HOUR = 3_600_000

/** Plans, opens, moves and closes one round of a team after the other. All of them end up in `rounds`. */
export function sideRounds(coach: PlainBrowser, teamId: string, rounds: KeptRound[]): Step {
  let step = 0
  const acts = [
    (round: KeptRound) => round.plan(coach, new Date(), new Date(Date.now() + HOUR)),
    (round: KeptRound) => round.open(coach),
    (round: KeptRound) => round.move(coach, new Date(Date.now() + 2 * HOUR)),
    (round: KeptRound) => round.close(coach),
  ]
  return async () => {
    if (step % acts.length === 0) rounds.push(new KeptRound([teamId]))
    const round = rounds.at(-1)
    if (round) await acts[step++ % acts.length]?.(round)
    return true
  }
}
