import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { levelNames, pillarNames } from '@/app/chart-words'
import { PillarMark } from '@/charts/pillar-mark'
import { practiceCount } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import type { Step } from './step-found'

/** How long one practice takes, in seconds (tests/unit/questionnaire holds the texts to it). */
const SECONDS_A_PRACTICE = 22

export type FormWords = Awaited<ReturnType<typeof answerWords>>['form']
export type PracticeWords = Awaited<ReturnType<typeof answerWords>>['practice']

/** All words of the answering page. The form's go to the browser, so they come ready-made, one for each count. */
export async function answerWords({ asked, questionnaire, following }: Step) {
  const [t, answers] = await Promise.all([getTranslations('answer'), getTranslations('answers')])
  const names = pillarNames(questionnaire)
  const total = practiceCount(asked)
  const marks: Record<PillarId, ReactNode> = byPillar((id) => <PillarMark pillar={id} />)
  return {
    intro: t('intro'),
    form: {
      pillars: names,
      marks,
      steps: t('steps'),
      progress: Array.from({ length: total + 1 }, (_, answered) =>
        t('progress', { answered, total, minutes: Math.ceil(((total - answered) * SECONDS_A_PRACTICE) / 60) }),
      ),
      states: {
        saving: t('saving'),
        saved: t('saved'),
        offline: t('offline'),
        submitted: t('submitted'),
        'signed-out': t('signedOut'),
      },
      // Filled in by the browser, which alone knows the problem.
      refused: t('refused', { problem: '{problem}' }),
      waiting: t('waiting'),
      keys: t('keys'),
      next: following ? t('next', { pillar: names[following] }) : t('review'),
      errorTitle: t('errorTitle'),
    },
    practice: {
      levels: await levelNames(),
      na: answers('na'),
      unknown: answers('unknown'),
      help: t('help'),
      addComment: t('addComment'),
      commentLabel: t('commentLabel'),
      commentHint: t('commentHint'),
    },
  }
}
