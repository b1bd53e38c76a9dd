import { Notice } from '@/components/notice'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { ComparedItem } from '@/use-cases/dashboard/compared-items'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'
import type { CompareWords } from './compare-words'

/** What is not shown and why: too many, unknown, withheld, or nothing published. */
export function ComparisonNotes({ comparison, words }: { comparison: Comparison; words: CompareWords }) {
  const { t, name, list } = words
  const { compared, leftOut, passedOver } = comparison
  const missing = compared.flatMap((item) => whyMissing(item, words) ?? [])
  if (leftOut.length + passedOver + missing.length === 0) return null
  return (
    <div className="space-y-3">
      {leftOut.length > 0 && (
        <Notice tone="caution">
          <p>{t('tooMany', { names: list(leftOut.map(name)) })}</p>
        </Notice>
      )}
      {passedOver > 0 && (
        <Notice>
          <p>{t('passedOver', { count: passedOver })}</p>
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice>
          <ul className="space-y-1" aria-label={t('missing')}>
            {missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}

function whyMissing(item: ComparedItem, { t, name, pillars, list }: CompareWords): string | null {
  const { kind, team, teams, silent } = item
  const called = name(item)
  if (kind === 'target') return null
  if (team === null) return silent > 0 ? t('silentTeams', { name: called, silent, teams }) : null
  if (team.latest === null) return t('teamNotAssessed', { name: called })
  const { withheld, responses, minimumGroupSize } = team.latest
  if (withheld) return t('teamWithheld', { name: called, responses, needed: minimumGroupSize ?? 0 })
  const parts = PILLAR_IDS.filter((id) => item.pillars[id].missing === 'withheld')
  return parts.length === 0 ? null : t('partsWithheld', { name: called, pillars: list(parts.map((id) => pillars[id])) })
}
