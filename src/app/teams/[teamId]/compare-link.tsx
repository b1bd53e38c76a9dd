import { getTranslations } from 'next-intl/server'
import { compareTeamHref } from '@/app/dashboard/compare/compare-team-href'

/** The way to where the team stands beside all others; for who sees these. */
export async function CompareLink({ teamId }: { teamId: string }) {
  const t = await getTranslations('compare')
  return (
    <p className="print:hidden">
      <a
        href={compareTeamHref(teamId)}
        className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
      >
        {t('compareTeam')}
      </a>
    </p>
  )
}
