import { getTranslations } from 'next-intl/server'
import { answerWords } from '@/app/answering/answer-words'
import { practiceCount } from '@/questionnaire/asked-practices'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import type { Answering } from '@/use-cases/responses/find-answering'
import { keptWords } from './kept-words'

export type SheetWords = Awaited<ReturnType<typeof sheetWords>>

/** All words of the form of answers. They go to the browser, so they come ready-made. */
export async function sheetWords(answering: Answering) {
  const [t, { bar, practice, keys, intro }, kept] = await Promise.all([
    getTranslations('respond'),
    answerWords(answering),
    keptWords(answering.questionnaire),
  ])
  const next: Readonly<Record<string, string>> = byPillar((id) => {
    const following = PILLAR_IDS[PILLAR_IDS.indexOf(id) + 1]
    return following ? t('next', { pillar: bar.pillars[following] }) : t('toReview')
  })
  return {
    ...kept,
    bar,
    keys,
    intro,
    practice: { ...practice, commentHint: t('commentHint') },
    next,
    review: t('review'),
    reviewTitle: t('reviewTitle'),
    // One text for each count.
    open: Array.from({ length: practiceCount(answering.asked) + 1 }, (_, count) =>
      count === 0 ? t('allAnswered') : t('open', { count }),
    ),
    openList: t('openList'),
    send: answering.own ? t('sendChanges') : t('send'),
    sendHint: answering.own ? t('changeHint') : t('sendHint'),
    sending: t('sending'),
    saving: { idle: '', kept: t('keptHere'), 'not-kept': t('notKept') },
    offline: t('offline'),
    later: { unavailable: t('later'), 'storage-full': t('laterFull') },
    tooLarge: t('tooLarge'),
    errorTitle: t('errorTitle'),
  }
}
