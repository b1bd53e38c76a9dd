import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { DeletePart } from './delete-part'
import { OpenParts } from './open-parts'
import { PlannedParts } from './planned-parts'

/** What whoever runs rounds can do with this one. */
export async function ManageRound({ view }: { view: RoundView }) {
  const t = await getTranslations('round')
  return (
    <section aria-labelledby="manage" className="space-y-4">
      <h2 id="manage" className="text-lg font-bold">
        {t('manage')}
      </h2>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {view.state === 'planned' && <PlannedParts view={view} />}
        {view.state === 'open' && <OpenParts view={view} />}
        {view.mayRemove && <DeletePart round={view.round} isPlanned={view.state === 'planned'} />}
      </div>
      <p>
        <a href={`/rounds/new?copy=${view.round.id}`} className={buttonClass('quiet')}>
          {t('copy')}
        </a>
      </p>
    </section>
  )
}
