import { getTranslations } from 'next-intl/server'
import { Done } from '@/components/done'
import { Notice } from '@/components/notice'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { momentIn } from '../moment'

type RoundNoticesProps = { view: RoundView; done: string | undefined }

/** What was just done, and what is worth knowing about the round as it is. */
export async function RoundNotices({ view: { round, state, timeZone, forgets }, done }: RoundNoticesProps) {
  const [t, moment] = await Promise.all([getTranslations('round'), momentIn(timeZone)])
  const said = DONE.find((one) => one === done)
  return (
    <>
      {said && <Done>{t(said)}</Done>}
      {state === 'planned' && round.opensAt <= new Date() && <Notice>{t('pastOpening')}</Notice>}
      {state === 'open' && <Notice>{t('countsOnly', { size: round.minimumGroupSize })}</Notice>}
      {state === 'closing' && <Notice tone="caution">{t('closing')}</Notice>}
      {round.imported && <Notice>{t('imported')}</Notice>}
      {forgets && !round.imported && (
        <Notice>{t(forgets.done ? 'forgotten' : 'forgets', { date: moment(forgets.at) })}</Notice>
      )}
    </>
  )
}

const DONE = ['saved', 'opened', 'moved'] as const
