import type { PdfSection } from '@/documents/pdf-content'
import { SMALLEST_FIELD } from '@/scoring/weak-spots'
import { MOST_LISTED, type OverviewContext } from './overview-context'

/** So many teams are named of a practice; all of them are in the app. */
const MOST_NAMED = 12

/** The practices that most teams are low in, each with these teams. */
export function weakSpotsSection({ overview, words, t: pdf }: OverviewContext): PdfSection {
  const { t, practice, score, list } = words
  const { weakSpots, asked } = overview
  if (weakSpots.length === 0) {
    const text = t(asked.teams < SMALLEST_FIELD ? 'weakSpotsFew' : 'weakSpotsNone')
    return { title: t('weakSpots'), blocks: [{ kind: 'text', text }] }
  }
  const named = (names: readonly string[]) =>
    names.length > MOST_NAMED
      ? pdf('andMore', { names: names.slice(0, MOST_NAMED).join(', '), count: names.length - MOST_NAMED })
      : list(names)
  return {
    title: t('weakSpots'),
    blocks: [
      { kind: 'text', text: t('weakSpotsText') },
      {
        kind: 'entries',
        entries: weakSpots.slice(0, MOST_LISTED).map(({ practiceId, pillarId, low, teams, median, lowTeams }) => ({
          pillar: pillarId,
          title: practice(practiceId),
          lines: [t('lowOf', { low, teams, median: score(median) }), named(lowTeams.map(({ team }) => team))],
        })),
      },
      ...left(weakSpots.length, words),
    ],
  }
}

function left(count: number, { t }: OverviewContext['words']) {
  const more = count - MOST_LISTED
  return more > 0 ? [{ kind: 'text' as const, text: t('moreWeakSpots', { count: more }), quiet: true }] : []
}
