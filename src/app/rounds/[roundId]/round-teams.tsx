import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { Participation } from './participation'
import { PlannedTeams } from './planned-teams'
import { Results } from './results'
import { TagFilter } from './tag-filter'

/** The teams of the round, or those with a tag, with what there is to know of them by now. */
export async function RoundTeams({ view }: { view: RoundView }) {
  const t = await getTranslations('round')
  const isToCome = view.state === 'planned' || view.state === 'open'
  return (
    <section aria-labelledby="teams" className="space-y-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="teams" className="text-lg font-bold">
          {t('teams')}
        </h2>
        {view.mayManage && view.round.asksMembers && isToCome && (
          <a href={`/rounds/${view.round.id}/posters`} className={buttonClass('quiet')}>
            {t('posters')}
          </a>
        )}
      </div>
      {view.tags.length > 0 && <TagFilter view={view} />}
      {view.state === 'planned' && <PlannedTeams view={view} />}
      {(view.state === 'open' || view.state === 'closing') && <Participation view={view} />}
      {view.state === 'closed' && <Results view={view} />}
    </section>
  )
}
