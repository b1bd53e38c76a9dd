import { getTranslations } from 'next-intl/server'
import { ReminderForm } from '@/app/rounds/[roundId]/reminder-form'
import { currentActor } from '@/auth/current-actor'
import { mailIsSet } from '@/mail/mail-is-set'
import { listPersonalLinks } from '@/use-cases/personal-links/list-personal-links'
import type { Share } from '@/use-cases/share/get-share'
import { addPersonalLinksAction } from './actions'
import { PeopleForm } from './people-form'
import { PeopleList } from './people-list'
import { peopleWords } from './people-words'
import { ShareSection } from './share-section'

/** Links for single people: making them, and for whom there are some. */
export async function PersonalLinks({ share: { roundId, team, state } }: { share: Share }) {
  const links = await listPersonalLinks(await currentActor(), roundId, team.id)
  const [t, words] = await Promise.all([getTranslations('share'), peopleWords()])
  const mailWords = !mailIsSet()
    ? t('mailNever')
    : state === 'open'
      ? t('mailNow')
      : t('mailLater', { button: t('sendLinks') })
  return (
    <>
      <ShareSection title={t('personalTitle')} text={t('personalText')}>
        <PeopleForm
          action={addPersonalLinksAction.bind(null, roundId, team.id)}
          words={words}
          mailWords={mailWords}
          page={`/rounds/${roundId}/teams/${team.id}`}
        />
        {links.length > 0 && <PeopleList links={links} roundId={roundId} teamId={team.id} />}
      </ShareSection>
      <ReminderForm roundId={roundId} />
    </>
  )
}
