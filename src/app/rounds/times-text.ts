import { getTranslations } from 'next-intl/server'
import type { RoundState } from '@/use-cases/rounds/round-state'
import { momentIn } from './moment'

/** When it opens or did, and when it closes or did. */
type Timed = { state: RoundState; opensAt: Date; closesAt: Date }

const KEYS = {
  planned: 'plannedTimes',
  open: 'openTimes',
  closing: 'closingTimes',
  closed: 'closedTimes',
} as const

/** Says in a time zone when rounds open and close. */
export async function timesText(timeZone: string): Promise<(round: Timed) => string> {
  const [t, moment] = await Promise.all([getTranslations('rounds'), momentIn(timeZone)])
  return ({ state, opensAt, closesAt }) => t(KEYS[state], { opens: moment(opensAt), closes: moment(closesAt) })
}
