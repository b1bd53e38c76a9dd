import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/button'
import type { MadeLink } from '@/use-cases/personal-links/add-personal-links'
import { removePersonalLinkAction } from './actions'

type PeopleListProps = {
  links: readonly (Pick<MadeLink, 'label' | 'email'> & { id: string })[]
  roundId: string
  teamId: string
}

/** Who has a personal link. A used one looks like any other. */
export async function PeopleList({ links, roundId, teamId }: PeopleListProps) {
  const t = await getTranslations('share')
  return (
    <section aria-labelledby="people-list" className="space-y-2">
      <h3 id="people-list" className="font-semibold">
        {t('peopleTitle')}
      </h3>
      <ul className="divide-y divide-line rounded-xl border border-line">
        {links.map(({ id, label, email }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2">
            <p className="min-w-0 break-words">
              {label} {email && email !== label && <span className="text-sm break-all text-quiet">{email}</span>}
            </p>
            <form action={removePersonalLinkAction.bind(null, roundId, teamId, id)}>
              <Button kind="quiet" aria-label={t('removeLabel', { name: label })}>
                {t('remove')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
