import { getTranslations } from 'next-intl/server'
import { answerWords } from '@/app/answering/answer-words'
import type { Step } from './step-found'

export type FormWords = Awaited<ReturnType<typeof formWords>>['form']

/** All words of a step of a lead's assessment. */
export async function formWords(step: Step) {
  const [t, { intro, practice, bar, keys }] = await Promise.all([getTranslations('answer'), answerWords(step)])
  return {
    intro,
    practice,
    form: {
      bar,
      keys,
      states: {
        saving: t('saving'),
        saved: t('saved'),
        offline: t('offline'),
        submitted: step.round ? t('roundOver') : t('submitted'),
        'signed-out': t('signedOut'),
      },
      // Filled in by the browser, which alone knows the problem.
      refused: t('refused', { problem: '{problem}' }),
      waiting: t('waiting'),
      next: step.following ? t('next', { pillar: bar.pillars[step.following] }) : t('review'),
      errorTitle: t('errorTitle'),
    },
  }
}
