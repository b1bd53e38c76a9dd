import 'server-only'
import { createHash } from 'node:crypto'
import { giveBackTry, type Limit, takeTry } from '@/database/rate-limits'
import { AppError } from '@/errors/app-error'

const MINUTE = 60
const HOUR = 60 * MINUTE

/** How often something may be tried, by what the tries are counted for. */
export const RATE_LIMITS = {
  'sign-in-account': { tries: 10, seconds: 15 * MINUTE },
  'sign-in-network': { tries: 10, seconds: 15 * MINUTE },
  /** A whole office may come from one network; what succeeds does not count. */
  'single-sign-on': { tries: 60, seconds: 15 * MINUTE },
  'second-factor': { tries: 10, seconds: 15 * MINUTE },
  /** By account. */
  'reset-request': { tries: 5, seconds: HOUR },
  'reset-network': { tries: 20, seconds: HOUR },
  /** Guessing the tokens of reset, invitation and set-up links, by network. */
  link: { tries: 30, seconds: 15 * MINUTE },
  /** Opening links for answering that lead nowhere: a whole office may still have old ones. */
  'answer-link': { tries: 120, seconds: 15 * MINUTE },
  /** The same of links to reports: everybody who was sent one may open it once more after it has expired. */
  'report-link': { tries: 120, seconds: 15 * MINUTE },
  /** Choosing a password, whose checking takes a while: by account or network. What succeeds counts, too. */
  'new-password': { tries: 20, seconds: 15 * MINUTE },
  /** Typing one's own password again while signed in. */
  'password-check': { tries: 10, seconds: 15 * MINUTE },
  /** Mails that an admin sends to themselves to see whether they arrive. */
  'test-mail': { tries: 10, seconds: 15 * MINUTE },
} as const satisfies Readonly<Record<string, Limit>>
export type RateLimitName = keyof typeof RATE_LIMITS

/** A limit and what its tries are counted for: an account, or a network (see networkOf). */
export type Tried = { name: RateLimitName; of: string }

/**
 * Counts a try against each of the limits, or, if one of them is used up, against none.
 * @throws AppError `too-many` with the seconds after which all of them allow a try again.
 */
export async function requireTries(limits: readonly Tried[]): Promise<void> {
  const taken: Tried[] = []
  let longest: number | null = null
  for (const limit of limits) {
    const wait = await takeTry(keyOf(limit), RATE_LIMITS[limit.name])
    if (wait === null) taken.push(limit)
    else longest = Math.max(wait, longest ?? 0)
  }
  if (longest === null) return
  await giveBackTries(taken)
  throw new AppError('too-many', [], longest)
}

/** Takes the newest try of each back, as after a success: only what failed counts. */
export async function giveBackTries(limits: readonly Tried[]): Promise<void> {
  for (const limit of limits) await giveBackTry(keyOf(limit))
}

function keyOf({ name, of }: Tried): string {
  return createHash('sha256').update(`${name}:${of}`).digest('hex')
}
