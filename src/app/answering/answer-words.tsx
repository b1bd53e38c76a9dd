import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { levelNames, pillarNames } from '@/app/chart-words'
import { PillarMark } from '@/charts/pillar-mark'
import { type AskedPillar, practiceCount } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import type { Questionnaire } from '@/questionnaire/schema'
import { byPillar } from '@/scoring/by-pillar'

/** How long one practice takes, in seconds (tests/unit/questionnaire holds the texts to it). */
const SECONDS_A_PRACTICE = 22

export type BarWords = Awaited<ReturnType<typeof answerWords>>['bar']
export type PracticeWords = Awaited<ReturnType<typeof answerWords>>['practice']

type Asked = { asked: readonly AskedPillar[]; questionnaire: Questionnaire }

/** The words that everybody answers with. Those of the bar go to the browser ready-made, one for each count. */
export async function answerWords({ asked, questionnaire }: Asked) {
  const [t, answers] = await Promise.all([getTranslations('answer'), getTranslations('answers')])
  const total = practiceCount(asked)
  const marks: Record<PillarId, ReactNode> = byPillar((id) => <PillarMark pillar={id} />)
  return {
    intro: t('intro'),
    keys: t('keys'),
    bar: {
      pillars: pillarNames(questionnaire),
      marks,
      steps: t('steps'),
      progress: Array.from({ length: total + 1 }, (_, answered) =>
        t('progress', { answered, total, minutes: Math.ceil(((total - answered) * SECONDS_A_PRACTICE) / 60) }),
      ),
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
