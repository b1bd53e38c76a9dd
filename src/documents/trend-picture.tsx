import { pillarInk } from '@/charts/pillar-colour'
import { DrawnGlyph } from '@/charts/pillar-glyphs'
import { scoreText } from '@/charts/score-text'
import { TrendLines } from '@/charts/trend-drawing'
import { TREND_PANEL, trendPanelFor } from '@/charts/trend-geometry'
import { type TrendPanelDrawing, trendPanels } from '@/charts/trend-panels'
import type { TrendSeries, TrendWords } from '@/charts/trend-points'
import type { Drawing, Picture } from './picture'

type TrendPictureWords = Pick<TrendWords, 'title' | 'pillars' | 'noScore' | 'legend'>

/** How high the name above each panel is. */
const NAME = 24

/** A trend as a picture: a panel for each pillar. */
export function trendPicture(series: TrendSeries, words: TrendPictureWords, facts: readonly string[]): Picture {
  return {
    title: words.title,
    facts,
    drawings: trendPanels(series).map((panel) => panelDrawing(panel, series, words)),
    // Wide panels, of many points, would be too small side by side.
    columns: trendPanelFor(series.points.length).width > TREND_PANEL.width ? 2 : 3,
    legend: [],
    notes: words.legend,
  }
}

function panelDrawing(panel: TrendPanelDrawing, series: TrendSeries, words: TrendPictureWords): Drawing {
  const { pillar } = panel
  const values = series.points.map(({ values }) => values[pillar])
  const last = values.findLast((value) => value !== null)
  return {
    width: trendPanelFor(series.points.length).width,
    height: TREND_PANEL.height + NAME,
    element: (
      <>
        <DrawnGlyph pillar={pillar} at={{ x: 0, y: 1 }} size={14} stroke={pillarInk(pillar)} />
        <text x={19} y={13} fontSize={13} fontWeight={600} fill={pillarInk(pillar)}>
          {words.pillars[pillar]}
        </text>
        <g transform={`translate(0 ${NAME})`}>
          <TrendLines
            panel={panel}
            series={series}
            titles={values.map((value) => (value === null ? words.noScore : scoreText(value)))}
            last={typeof last === 'number' ? scoreText(last) : ''}
            noScore={words.noScore}
          />
        </g>
      </>
    ),
  }
}
