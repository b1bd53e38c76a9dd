import type { PillarId } from '@/questionnaire/pillars'
import type { Point } from './radar-geometry'

/** The width and the height of the field that the icons are drawn on. */
const FIELD = 16

/** Line drawings. */
export const PILLAR_GLYPHS: Record<PillarId, readonly string[]> = {
  // Two people.
  culture: [
    'M3 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
    'M1 13.5c0-5 9-5 9 0',
    'M10.5 3a2.2 2.2 0 0 1 0 4.3',
    'M12 9.6q3 1 3 3.9',
  ],
  // A loop that runs by itself.
  automation: [
    'M13.5 8a5.5 5.5 0 0 1-9.7 3.5',
    'M2.5 8a5.5 5.5 0 0 1 9.7-3.5',
    'M12.5 1.5v3.2H9.3',
    'M3.5 14.5v-3.2h3.2',
  ],
  // Batches that become smaller.
  lean: ['M1.5 2.5h13', 'M3.5 6.2h9', 'M5.5 9.9h5', 'M7 13.5h2'],
  // A chart.
  measurement: ['M2 14V9.5', 'M6 14V5.5', 'M10 14V8', 'M14 14V2'],
  // One tells two others.
  sharing: [
    'M5.6 7L10.4 4.2',
    'M5.6 9L10.4 11.8',
    'M1.7 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
    'M10.3 3.2a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
    'M10.3 12.8a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  ],
}

/** The pillar's icon, in the colour of the text around it. */
export function PillarGlyph({ pillar, size }: { pillar: PillarId; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <GlyphPath pillar={pillar} stroke="currentColor" />
    </svg>
  )
}

type DrawnGlyphProps = { pillar: PillarId; at: Point; size: number; stroke: string }

/** The icon within a drawing, its left upper corner at a point. Not all that read SVG know a drawing in a drawing. */
export function DrawnGlyph({ pillar, at, size, stroke }: DrawnGlyphProps) {
  return (
    <g transform={`translate(${at.x} ${at.y}) scale(${size / FIELD})`}>
      <GlyphPath pillar={pillar} stroke={stroke} />
    </g>
  )
}

function GlyphPath({ pillar, stroke }: { pillar: PillarId; stroke: string }) {
  return (
    <path
      d={PILLAR_GLYPHS[pillar].join('')}
      fill="none"
      stroke={stroke}
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}
