import { getTranslations } from 'next-intl/server'
import type { RoundRow } from '@/use-cases/rounds/get-round'

const LINK = 'text-accent underline underline-offset-4'

/** The way to the members' results of a team; or why they are withheld, and what would help next time. */
export async function MemberResult({ row, needed }: { row: RoundRow; needed: number }) {
  const t = await getTranslations('round')
  const { answered, expectedSize, team } = row
  if (!row.published) return t('beingMade')
  if (row.results) {
    return (
      <a
        href={`/assessments/${row.assessmentId}?voice=member`}
        aria-label={t('reportLabel', { team: team.name })}
        className={LINK}
      >
        {t('report')}
      </a>
    )
  }
  const isTooSmall = expectedSize !== null && expectedSize < needed
  const reason = answered === 0 ? 'withheldNone' : isTooSmall ? 'withheldSmall' : 'withheldFew'
  return <p className="min-w-56 max-w-[60ch] text-sm text-quiet">{t(reason, { count: answered, size: needed })}</p>
}

/** The way to what the lead has said of a team. */
export async function LeadResult({ row }: { row: RoundRow }) {
  const t = await getTranslations('round')
  if (!row.published) return t('beingMade')
  if (!row.leadResults) return t('noResults')
  return (
    <a
      href={`/assessments/${row.assessmentId}?voice=lead`}
      aria-label={t('leadReportLabel', { team: row.team.name })}
      className={LINK}
    >
      {t('leadReport')}
    </a>
  )
}
