import { getTranslations } from 'next-intl/server'
import { levelNames } from '@/app/chart-words'
import { practicesById } from '@/questionnaire/practices-by-id'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Questionnaire } from '@/questionnaire/schema'
import type { TextWords } from './answers-as-text'

export type KeptWords = Awaited<ReturnType<typeof keptWords>>

/** The words around what was said and could not be stored. */
export async function keptWords(questionnaire: Questionnaire = currentQuestionnaire) {
  const [t, answers, levels] = await Promise.all([getTranslations('respond'), getTranslations('answers'), levelNames()])
  const titles = [...practicesById(questionnaire)].map(([id, { text }]) => [id, text.en.title] as const)
  const text: TextWords = {
    titles: Object.fromEntries(titles),
    levels,
    na: answers('na'),
    unknown: answers('unknown'),
    comment: t('comment'),
  }
  return {
    text,
    'too-late': { title: t('tooLateTitle'), text: t('tooLateText') },
    'no-longer': { title: t('noLongerTitle'), text: t('noLongerText') },
    'not-stored': { title: t('notStoredTitle'), text: t('notStoredText') },
    kept: { title: t('keptTitle'), text: t('keptText') },
    copyLabel: t('copyLabel'),
    copy: t('copy'),
    copied: t('copied'),
    forgetKept: t('forgetKept'),
    forgotten: t('forgotten'),
  }
}
