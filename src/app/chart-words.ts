import { getTranslations } from 'next-intl/server'
import type { LevelNames, RadarWords } from '@/charts/radar-series'
import type { PillarId } from '@/questionnaire/pillars'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Questionnaire } from '@/questionnaire/schema'
import { byPillar } from '@/scoring/by-pillar'

/** The pillars' names in a questionnaire. */
export function pillarNames(questionnaire: Questionnaire = currentQuestionnaire): Record<PillarId, string> {
  return byPillar((id) => questionnaire.pillars.find((pillar) => pillar.id === id)?.text.en.title ?? id)
}

/** The names of levels 1 to 5. */
export async function levelNames(): Promise<LevelNames> {
  const t = await getTranslations('levels')
  return [t('1'), t('2'), t('3'), t('4'), t('5')]
}

/** All words of a radar under a title. */
export async function radarWords(title: string, questionnaire?: Questionnaire): Promise<RadarWords> {
  const [t, levels] = await Promise.all([getTranslations('radar'), levelNames()])
  return {
    title,
    levels,
    description: t('description'),
    pillars: pillarNames(questionnaire),
    initials: byPillar((id) => pillarNames(questionnaire)[id].charAt(0)),
    noScore: t('noScore'),
    tableCaption: t('tableCaption'),
    showTable: t('showTable'),
    pillarColumn: t('pillarColumn'),
    answersColumn: t('answersColumn'),
  }
}
