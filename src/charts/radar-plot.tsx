'use client'

import { PolarAngleAxis, PolarRadiusAxis, Radar, RadarChart, Tooltip } from 'recharts'
import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import { type DrawnSeries, unscoredPillars } from './drawn-series'
import { RadarBand } from './radar-band'
import { axisValues, outlinePoints } from './radar-geometry'
import { RadarGrid } from './radar-grid'
import { RadarLabels } from './radar-labels'
import { LARGE_RADAR } from './radar-layout'
import { RadarOutline } from './radar-outline'
import type { RadarSeries, RadarWords } from './radar-series'
import { RadarTooltip } from './radar-tooltip'

type RadarPlotProps = { visible: readonly DrawnSeries[]; all: readonly RadarSeries[]; words: RadarWords }

const AXES: { pillar: PillarId }[] = PILLAR_IDS.map((pillar) => ({ pillar }))
const { width, height, cx, cy, radius, markerSize } = LARGE_RADAR
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }

/**
 * The radar in Recharts, which knows where the pointer and the focus are. Grid and outlines are the server's own, so
 * that nothing moves when this takes over; Recharts would also draw a pillar without a score at zero.
 */
export function RadarPlot({ visible, all, words }: RadarPlotProps) {
  // The figures are read in the order given, whatever lies in front.
  const read = all.flatMap((series) => visible.filter((drawn) => drawn.series.id === series.id))
  return (
    <RadarChart
      {...{ width, height, cx, cy }}
      data={AXES}
      margin={NO_MARGIN}
      outerRadius={radius}
      title={words.title}
      desc={words.description}
    >
      <RadarGrid layout={LARGE_RADAR} levels={words.levels} numerals />
      <RadarLabels layout={LARGE_RADAR} words={words} unscored={unscoredPillars(all)} />
      {visible.map(
        ({ series: { id, band }, style }) =>
          band && <RadarBand key={id} layout={LARGE_RADAR} band={band} colour={style.colour} />,
      )}
      <PolarAngleAxis dataKey="pillar" tick={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, 5]} tick={false} axisLine={false} />
      {visible.map(({ series: { id, name, kind, values }, style }) => (
        <Radar
          key={id}
          name={name}
          dataKey={({ pillar }: { pillar: PillarId }) => values[pillar]}
          isAnimationActive={false}
          activeDot={false}
          shape={() => (
            <RadarOutline
              points={outlinePoints(LARGE_RADAR, axisValues(values))}
              style={style}
              markerSize={markerSize}
              pillarColours={kind === 'current'}
            />
          )}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        filterNull={false}
        cursor={{ stroke: 'var(--line-strong)' }}
        content={({ active, label }) => {
          const pillar = PILLAR_IDS.find((id) => id === label)
          return active && pillar ? <RadarTooltip pillar={pillar} drawn={read} words={words} /> : null
        }}
      />
    </RadarChart>
  )
}
