import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { Card } from '@/components/card'

type NoRoundsProps = { mayManage: boolean; hasTeams: boolean }

/** What to do where there is no round. */
export async function NoRounds({ mayManage, hasTeams }: NoRoundsProps) {
  const t = await getTranslations('rounds')
  return (
    <Card className="max-w-2xl space-y-4">
      <h2 className="text-lg font-bold">{t('emptyTitle')}</h2>
      <p className="max-w-[70ch]">{t(mayManage ? (hasTeams ? 'emptyText' : 'emptyTeams') : 'emptyLead')}</p>
      {mayManage && (
        <a href={hasTeams ? '/rounds/new' : '/'} className={buttonClass()}>
          {t(hasTeams ? 'plan' : 'addTeam')}
        </a>
      )}
    </Card>
  )
}
