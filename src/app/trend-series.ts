import type { TrendJointPoint, TrendPoint, TrendSeries } from '@/charts/trend-points'
import { byPillar } from '@/scoring/by-pillar'
import type { TrendEntry } from '@/use-cases/trends/trend-entry'
import type { TrendNote } from '@/use-cases/trends/trend-notes'
import { jointText } from './joint-text'
import { moveText } from './move-text'
import type { TrendTexts } from './trend-words'

type TrendFigures = {
  /** The oldest first. */
  entries: readonly TrendEntry[]
  /** Those of other rounds are passed over. */
  notes: readonly TrendNote[]
  isGroup: boolean
}

/** A trend as the chart draws it, with all its words but those around it: for pages and documents alike. */
export function trendSeries(
  { entries, notes, isGroup }: TrendFigures,
  texts: TrendTexts,
  hrefOf?: (entry: TrendEntry) => string,
): TrendSeries {
  const noted = entries.filter(({ roundId }) => notes.some((note) => note.roundId === roundId))
  const points = entries.map((entry, index): TrendPoint => {
    const number = noted.indexOf(entry) + 1
    return {
      id: entry.id,
      label: texts.label(entry),
      ...(hrefOf && { href: hrefOf(entry) }),
      short: texts.short(entry.publishedAt),
      values: entry.values,
      ranges: entry.ranges,
      ...(isGroup && { counts: byPillar((pillar) => texts.t('n', { n: entry.counts[pillar] })) }),
      remarks: byPillar((pillar) => remark(entry, pillar, isGroup, texts)),
      joint: entry.joint && jointPoint(entry, entries.slice(0, index), texts),
      flag: number > 0 ? { number, texts: notesOf(entry, notes, texts) } : null,
    }
  })
  return { points, ranges: isGroup ? 'middle-half' : 'interval' }
}

function remark(entry: TrendEntry, pillar: keyof TrendEntry['values'], isGroup: boolean, { t }: TrendTexts) {
  const missing = entry.missing[pillar]
  if (missing) return t(missing === 'withheld' ? 'withheld' : 'tooFewAnswers')
  if (isGroup) return t('teams', { n: entry.counts[pillar] })
  const change = entry.changes[pillar]
  return change && moveText(change, t)
}

function jointPoint(
  { joint, variant }: TrendEntry,
  earlier: readonly TrendEntry[],
  texts: TrendTexts,
): TrendJointPoint | null {
  const before = earlier.find(({ id }) => id === joint?.from)
  if (!joint || !before) return null
  const { t, variants } = texts
  const label =
    joint.changed === 'variant'
      ? t('changedVariant', { before: variants(before.variant), after: variants(variant) })
      : t('changedVersion')
  return {
    from: joint.from,
    label,
    pillars: byPillar((pillar) => {
      const pair = joint.pillars[pillar]
      return { before: pair?.before ?? null, after: pair?.after ?? null, text: jointText(pair, texts) }
    }),
  }
}

function notesOf({ roundId }: TrendEntry, notes: readonly TrendNote[], { t, list }: TrendTexts): string[] {
  return notes
    .filter((note) => note.roundId === roundId)
    .map(({ text, teams }) => (teams.length > 0 ? t('noteTeams', { text, teams: list(teams) }) : text))
}
