import type { RadarSeries } from './radar-series'

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'star'

export type SeriesStyle = {
  readonly dash: string
  readonly marker: MarkerShape
  readonly colour: string
  readonly width: number
}

/** Dash and marker go together, so that an outline is known without its colour. */
const STROKES = [
  { dash: 'none', marker: 'circle' },
  { dash: '4 4', marker: 'square' },
  { dash: '10 4', marker: 'triangle' },
  { dash: '1 5', marker: 'diamond' },
  { dash: '10 4 2 4', marker: 'cross' },
  { dash: '14 4 2 4 2 4', marker: 'star' },
] as const

/** More outlines than this cannot be told apart. */
const MOST_SERIES = STROKES.length

/**
 * Tol's vibrant and muted schemes, moved where needed, so that each reaches 3:1 on the surface of both themes, also for
 * colour-blind eyes (tests/unit/charts/colour-blind.test.ts). None is a pillar's colour: an outline in Culture's blue
 * would be read as Culture. Some pairs look alike to somebody; dash and marker tell those apart.
 */
export const COMPARED_COLOURS = ['#0077bb', '#d5621b', '#b250a5', '#8f8f2e', '#ea3b77', 'var(--line-strong)'] as const

/** The stroke a kind takes if it is still free, so that a team's own outline is solid on every page. */
const PREFERRED = { current: 0, previous: 1, compared: undefined }

/**
 * How each outline is drawn: the styles in the order of the series, no dash and no marker twice.
 *
 * @throws RangeError for more than six series
 */
export function seriesStyles(series: readonly Pick<RadarSeries, 'kind'>[]): readonly SeriesStyle[] {
  if (series.length > MOST_SERIES) {
    throw new RangeError(`A radar shows at most ${MOST_SERIES} outlines, not ${series.length}`)
  }
  const taken = new Map<number, number>()
  series.forEach(({ kind }, index) => {
    const wanted = PREFERRED[kind]
    if (wanted !== undefined && !taken.has(wanted)) taken.set(wanted, index)
  })
  const placed = new Set(taken.values())
  series.forEach((_, index) => {
    const free = STROKES.findIndex((_stroke, slot) => !taken.has(slot))
    if (!placed.has(index)) taken.set(free, index)
  })
  const slots = new Map([...taken].map(([slot, index]) => [index, slot]))
  return series.map(({ kind }, index) => ({
    ...(STROKES[slots.get(index) ?? 0] ?? STROKES[0]),
    ...lineOf(kind, series.slice(0, index).filter((earlier) => earlier.kind === 'compared').length),
  }))
}

function lineOf(kind: RadarSeries['kind'], comparedBefore: number): Pick<SeriesStyle, 'colour' | 'width'> {
  if (kind === 'current') return { colour: 'var(--accent)', width: 2.5 }
  if (kind === 'previous') return { colour: 'var(--quiet)', width: 1.25 }
  return { colour: COMPARED_COLOURS[comparedBefore] ?? COMPARED_COLOURS[0], width: 2 }
}
