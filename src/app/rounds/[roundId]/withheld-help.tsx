import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { withheldReason } from './withheld-reason'

const HELP = [
  ['withheldNone', 'helpNone'],
  ['withheldFew', 'helpFew'],
  ['withheldSmall', 'helpSmall'],
] as const

/** What would help next time, where results of members are withheld. */
export async function WithheldHelp({ view: { round, rows } }: { view: RoundView }) {
  const t = await getTranslations('round')
  const reasons = new Set(
    rows.filter(({ published }) => published).map((row) => withheldReason(row, round.minimumGroupSize)),
  )
  const help = HELP.filter(([reason]) => reasons.has(reason))
  if (!round.asksMembers || help.length === 0) return null
  return (
    <Notice tone="caution">
      {help.map(([reason, key]) => (
        <p key={reason} className="max-w-[80ch]">
          {t(key)}
        </p>
      ))}
    </Notice>
  )
}
