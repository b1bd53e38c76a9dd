import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { TrendJointPoint } from './trend-points'

/** Between two rows of the trend's table: how the questions changed, and what both have over the same practices. */
export function TrendBreakRow({ joint, hasNotes }: { joint: TrendJointPoint; hasNotes: boolean }) {
  return (
    <tr className="bg-sunken text-quiet">
      <th scope="row" className="min-w-40 text-left align-top font-normal">
        {joint.label}
      </th>
      {PILLAR_IDS.map((pillar) => (
        <td key={pillar} className="min-w-28 text-right align-top text-xs">
          {joint.pillars[pillar].text}
        </td>
      ))}
      {hasNotes && <td />}
    </tr>
  )
}
