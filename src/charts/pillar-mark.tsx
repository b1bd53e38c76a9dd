import type { PillarId } from '@/questionnaire/pillars'
import { pillarInk } from './pillar-colour'
import { PillarGlyph } from './pillar-glyphs'

/**
 * A pillar's icon and initial in its colour. Give the name where the mark stands alone; beside the pillar's name leave
 * it out, and the mark is hidden from screen readers.
 */
export function PillarMark({ pillar, name }: { pillar: PillarId; name?: string }) {
  const label = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name }
  return (
    <span className="inline-flex items-center gap-1 font-semibold" style={{ color: pillarInk(pillar) }} {...label}>
      <PillarGlyph pillar={pillar} size={16} />
      {/* C, A, L, M, S: the framework's own letters, the same in every language. */}
      <span aria-hidden="true">{pillar.charAt(0).toUpperCase()}</span>
    </span>
  )
}
