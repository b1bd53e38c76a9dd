import { DrawnSample } from '@/charts/legend-sample'
import type { Picture } from './picture'
import { pictureLayout } from './picture-layout'

/** Inter where there is one: neither does a file bring letters along, nor may it ask for them elsewhere. */
const FONT = 'Inter, "Inter Variable", ui-sans-serif, system-ui, sans-serif'

/** A chart as a whole picture: title, drawings, legend and notes on a ground of their own. */
export function PictureDrawing({ picture }: { picture: Picture }) {
  const { width, height, lines, fields, samples } = pictureLayout(picture)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontFamily={FONT} role="img">
      <title>{[picture.title, ...picture.facts].join(', ')}</title>
      <desc>{picture.legend.map(({ name, note }) => `${name}: ${note}`).join('. ')}</desc>
      <rect width={width} height={height} fill="var(--surface)" />
      {lines.map(({ text, x, y, size, bold, quiet }) => (
        <text
          key={`${x} ${y}`}
          x={x}
          y={y}
          fontSize={size}
          fontWeight={bold ? 600 : 400}
          fill={quiet ? 'var(--quiet)' : 'var(--text)'}
        >
          {text}
        </text>
      ))}
      {picture.drawings.map(({ element }, index) => {
        const field = fields[index]
        if (!field) return null
        return (
          <g key={`${field.x} ${field.y}`} transform={`translate(${field.x} ${field.y}) scale(${field.scale})`}>
            {element}
          </g>
        )
      })}
      {picture.legend.map(({ style }, index) => {
        const at = samples[index]
        return at && <DrawnSample key={`${at.y}`} style={style} at={at} />
      })}
    </svg>
  )
}
