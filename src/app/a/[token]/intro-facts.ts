import { getTranslations } from 'next-intl/server'
import { practiceCount } from '@/questionnaire/asked-practices'
import type { Answering } from '@/use-cases/responses/find-answering'
import { closingTime } from './closing-time'

/** How long answering takes, in minutes. */
const MINUTES = { quick: 3, full: 12 } as const

/** All that somebody is told before they answer, in the order in which they will ask. */
export async function introFacts(answering: Answering) {
  const [t, closes] = await Promise.all([getTranslations('respond'), closingTime(answering)])
  const { workspace, round, asked } = answering
  const time = { minutes: MINUTES[round.variant], questions: practiceCount(asked) }
  return [
    { title: t('whoTitle'), texts: [round.askedBy || workspace] },
    ...(round.purpose === '' ? [] : [{ title: t('whyTitle'), texts: [round.purpose] }]),
    { title: t('timeTitle'), texts: [t('time', time)] },
    { title: t('closesTitle'), texts: [t('closes', closes)] },
    {
      title: t('seenTitle'),
      texts: [
        t('seen', { workspace }),
        t('threshold', { count: round.minimumGroupSize }),
        t('commentsSeen'),
        ...(round.asksLead ? [t('leadAsked')] : []),
      ],
    },
    { title: t('forgetTitle'), texts: [t('forget', { days: round.forgetAfterDays })] },
    { title: t('privacyTitle'), texts: [t('privacy')] },
  ]
}
