import { Path, Svg } from '@react-pdf/renderer'
import { PILLAR_GLYPHS } from '@/charts/pillar-glyphs'
import type { PillarId } from '@/questionnaire/pillars'
import { paper } from './pdf-styles'

/** A pillar's icon in its colour. */
export function PdfMark({ pillar }: { pillar: PillarId }) {
  return (
    <Svg width={12} height={12} viewBox="0 0 16 16">
      <Path
        d={PILLAR_GLYPHS[pillar].join('')}
        fill="none"
        stroke={paper(`pillar-${pillar}-text`)}
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Svg>
  )
}
