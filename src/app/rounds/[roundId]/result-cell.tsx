import { getTranslations } from 'next-intl/server'
import { reportHref } from '@/app/report-href'
import type { RoundRow, RoundView } from '@/use-cases/rounds/get-round'
import { withheldReason } from './withheld-reason'

const LINK = 'inline-block text-accent underline underline-offset-4'

type ResultCellProps = { row: RoundRow; round: RoundView['round'] }

/** The ways to a team's reports, or why there are none. */
export async function ResultCell({ row, round }: ResultCellProps) {
  const t = await getTranslations('round')
  if (!row.published) return t('beingMade')
  const reason = withheldReason(row, round.minimumGroupSize)
  const team = row.team.name
  const size = round.minimumGroupSize
  return (
    <ul className="space-y-1">
      {round.asksMembers && (
        <li>
          {reason ? (
            <span className="text-quiet">{t(reason, { count: row.answered, size })}</span>
          ) : (
            <a href={reportHref(row.assessmentId, 'member')} aria-label={t('reportLabel', { team })} className={LINK}>
              {t('report')}
            </a>
          )}
        </li>
      )}
      {round.asksLead && (
        <li>
          {row.leadResults ? (
            <a href={reportHref(row.assessmentId, 'lead')} aria-label={t('leadReportLabel', { team })} className={LINK}>
              {t('leadReport')}
            </a>
          ) : (
            <span className="text-quiet">{t('leadWaited')}</span>
          )}
        </li>
      )}
    </ul>
  )
}
