import { AppError } from '@/errors/app-error'
import { type DashboardAbout, type DashboardAsked, LATEST } from '../dashboard/dashboard-scope'

/**
 * A page says what it shows where a round or a tag is not there and so passed over; a file would be taken for what was
 * asked for.
 * @throws AppError `not-found` if the dashboard shows another round or other tags than were asked for.
 */
export function requireShown(
  { round, chosenTags }: Pick<DashboardAbout, 'round' | 'chosenTags'>,
  asked: DashboardAsked,
): void {
  const tags = chosenTags.map(({ key }) => key)
  const isRound = [undefined, round?.id ?? LATEST].includes(asked.round)
  if (!isRound || asked.tags?.every((tag) => tags.includes(tag)) === false) throw new AppError('not-found')
}
