import type { RadarCircle } from './radar-geometry'

export type RadarLayout = RadarCircle & {
  /** Of the drawing's own coordinates, not of the screen. */
  readonly width: number
  readonly height: number
  readonly markerSize: number
}

/** With room for the pillars' names; still readable where it is drawn 340 px wide. */
export const LARGE_RADAR: RadarLayout = { width: 420, height: 332, cx: 210, cy: 178, radius: 136, markerSize: 5 }

/** For cards: initials in place of names. */
export const COMPACT_RADAR: RadarLayout = { width: 120, height: 112, cx: 60, cy: 61, radius: 43, markerSize: 2.5 }
