import { chartSvg } from './chart-svg'
import { textWidth } from './text-lines'
import type { Theme } from './theme'

export type Badge = {
  /** What it is about, on the left. */
  label: string
  /** What is said of it, on the right. */
  value: string
  /** What one must know to read it, for those who are read to. */
  description: string
}

const HEIGHT = 28
const SIZE = 13
const PADDING = 10
const BASELINE = 18.5
/** By how much bold letters are wider. */
const BOLD = 1.08
const FONT = 'Inter, "Inter Variable", ui-sans-serif, system-ui, sans-serif'

/** A figure in one line, as an SVG file that stands alone on a ground of its own, light or dark. */
export function badgeSvg({ label, value, description }: Badge, theme: Theme): Promise<string> {
  const lengths = { label: textWidth(label, SIZE), value: BOLD * textWidth(value, SIZE) }
  const split = lengths.label + 2 * PADDING
  const width = Math.ceil(split + lengths.value + 2 * PADDING)
  // Whatever letters the reader's system has: they fit.
  const text = { y: BASELINE, fontSize: SIZE, lengthAdjust: 'spacingAndGlyphs' }
  return chartSvg(
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} fontFamily={FONT} role="img">
      <title>{`${label}: ${value}`}</title>
      <desc>{description}</desc>
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={HEIGHT - 1}
        rx={5}
        fill="var(--surface)"
        stroke="var(--line-strong)"
      />
      <text {...text} textLength={lengths.label} x={PADDING} fill="var(--quiet)">
        {label}
      </text>
      <line x1={split} x2={split} y1={6} y2={HEIGHT - 6} stroke="var(--line-strong)" />
      <text {...text} textLength={lengths.value} x={split + PADDING} fontWeight={600} fill="var(--text)">
        {value}
      </text>
    </svg>,
    theme,
  )
}
