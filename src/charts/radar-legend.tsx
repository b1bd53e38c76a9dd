import { LegendSample } from './legend-sample'
import type { RadarSeries } from './radar-series'
import { seriesStyles } from './series-style'

type RadarLegendProps = {
  series: readonly RadarSeries[]
  /** The ids of the outlines that are hidden. */
  hidden?: ReadonlySet<string>
  /** With it, the entries are buttons that show and hide their outlines, in the same place and size. */
  onToggle?: (id: string) => void
}

const ENTRY = 'flex min-h-11 items-center gap-2 px-2 text-left'

/** Which outline is whose. One outline needs no legend. */
export function RadarLegend({ series, hidden, onToggle }: RadarLegendProps) {
  if (series.length < 2) return null
  const styles = seriesStyles(series)
  return (
    <ul className="flex flex-wrap justify-center gap-x-2 text-sm">
      {series.map(({ id, name }, index) => {
        const style = styles[index]
        if (!style) return null
        const entry = (
          <>
            <LegendSample style={style} />
            <span className={hidden?.has(id) ? 'text-quiet line-through' : ''}>{name}</span>
          </>
        )
        return (
          <li key={id}>
            {onToggle ? (
              <button
                type="button"
                className={`${ENTRY} cursor-pointer`}
                aria-pressed={!hidden?.has(id)}
                onClick={() => onToggle(id)}
              >
                {entry}
              </button>
            ) : (
              <span className={ENTRY}>{entry}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
