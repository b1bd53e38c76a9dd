import { getTranslations } from 'next-intl/server'
import type { Questionnaire } from '@/questionnaire/schema'
import { radarWords } from './chart-words'

/** The words of a radar that is a picture of its own. */
export async function pictureWords(title: string, questionnaire?: Questionnaire) {
  const [words, n] = await Promise.all([radarWords(title, questionnaire), countWords()])
  return { ...words, n }
}

/** On how many answers figures rest, in words. */
export async function countWords() {
  const t = await getTranslations('pdf')
  return (lowest: number, highest: number) =>
    lowest === highest ? t('n', { n: lowest }) : t('nRange', { lowest, highest })
}
