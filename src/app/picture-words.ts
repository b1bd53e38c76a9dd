import { getTranslations } from 'next-intl/server'
import type { Questionnaire } from '@/questionnaire/schema'
import { radarWords } from './chart-words'

/** The words of a radar that is a picture of its own. */
export async function pictureWords(title: string, questionnaire?: Questionnaire) {
  const [words, t] = await Promise.all([radarWords(title, questionnaire), getTranslations('pdf')])
  return {
    ...words,
    n: (lowest: number, highest: number) =>
      lowest === highest ? t('n', { n: lowest }) : t('nRange', { lowest, highest }),
  }
}
