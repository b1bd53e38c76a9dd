import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import { pillarInk } from './pillar-colour'
import { DrawnGlyph } from './pillar-glyphs'
import { ICON_SIZE, LABEL_SIZE, labelPlace, NOTE_SIZE } from './radar-label'
import type { RadarLayout } from './radar-layout'
import type { RadarWords } from './radar-series'

type RadarLabelsProps = {
  layout: RadarLayout
  words: Pick<RadarWords, 'pillars' | 'noScore'>
  /** The pillars that no outline has a score for. */
  unscored: readonly PillarId[]
}

/** The pillars' names at the ends of their axes, and the word where there is no score. */
export function RadarLabels({ layout, words, unscored }: RadarLabelsProps) {
  return PILLAR_IDS.map((pillar) => {
    const noted = unscored.includes(pillar)
    const { icon, anchor, text, note } = labelPlace(layout, pillar, words.pillars[pillar], noted)
    return (
      <g key={pillar} textAnchor={anchor} fill={pillarInk(pillar)}>
        <DrawnGlyph pillar={pillar} at={icon} size={ICON_SIZE} stroke={pillarInk(pillar)} />
        <text x={text.x} y={text.y} fontSize={LABEL_SIZE} fontWeight={600}>
          {words.pillars[pillar]}
        </text>
        {noted && (
          <text x={note.x} y={note.y} fontSize={NOTE_SIZE} fill="var(--quiet)">
            {words.noScore}
          </text>
        )}
      </g>
    )
  })
}
