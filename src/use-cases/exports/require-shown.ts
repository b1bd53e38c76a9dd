import { AppError } from '@/errors/app-error'
import { type DashboardAsked, LATEST } from '../dashboard/dashboard-scope'
import type { Dashboard } from '../dashboard/get-dashboard'

/**
 * A page says what it shows where a round or a tag is not there and so passed over; a file would be taken for what was
 * asked for.
 * @throws AppError `not-found` if the dashboard shows another round or other tags than were asked for.
 */
export function requireShown({ round, chosenTags }: Dashboard, asked: DashboardAsked): void {
  const tags = chosenTags.map(({ key }) => key)
  const isRound = [undefined, round?.id ?? LATEST].includes(asked.round)
  if (!isRound || asked.tags?.every((tag) => tags.includes(tag)) === false) throw new AppError('not-found')
}
