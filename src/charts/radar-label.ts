import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import { type Point, radarPoint } from './radar-geometry'
import type { RadarLayout } from './radar-layout'

export type LabelPlace = {
  /** The left upper corner of the icon. */
  readonly icon: Point
  readonly anchor: 'start' | 'end'
  readonly text: Point
  /** Where the word for "no score" goes, under the name. */
  readonly note: Point
}

export const LABEL_SIZE = 15
export const NOTE_SIZE = 13
export const ICON_SIZE = 16
const GAP = 5
const NOTE_LINE = 16
const MARGIN = 4

/**
 * Where a pillar's name stands at the end of its axis. The server cannot measure text: names at the sides are set from
 * the edge or from the axis outward, so that only an estimate of their width is needed, to keep them off the rings.
 */
export function labelPlace(layout: RadarLayout, pillar: PillarId, name: string, noted: boolean): LabelPlace {
  const axis = PILLAR_IDS.indexOf(pillar)
  const end = radarPoint(layout, axis, 5)
  const width = name.length * LABEL_SIZE * 0.57 + GAP + ICON_SIZE
  const above = noted ? NOTE_LINE : 0
  if (axis === 0) return place(layout.cx - width / 2, end.y - 12 - above, 'start')
  const right = end.x > layout.cx
  const anchor = right ? 'end' : 'start'
  if (end.y < layout.cy) {
    const top = radarPoint(layout, 0, 5)
    const slope = (end.y - top.y) / Math.abs(end.x - top.x)
    const ring = top.y + Math.max(0, layout.width / 2 - MARGIN - width) * slope
    return place(right ? layout.width - MARGIN : MARGIN, Math.min(end.y - 28, ring - 9) - above, anchor)
  }
  // The lower names begin under their axis and go outward, the icon nearest to the axis.
  return place(right ? end.x - 12 : end.x + 12, end.y + 22, right ? 'start' : 'end')
}

function place(x: number, baseline: number, anchor: LabelPlace['anchor']): LabelPlace {
  const inward = anchor === 'start' ? ICON_SIZE + GAP : -ICON_SIZE - GAP
  return {
    icon: { x: anchor === 'start' ? x : x - ICON_SIZE, y: baseline - 13 },
    anchor,
    text: { x: x + inward, y: baseline },
    note: { x: x + inward, y: baseline + NOTE_LINE },
  }
}
