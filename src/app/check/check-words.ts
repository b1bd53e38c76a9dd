import { getTranslations } from 'next-intl/server'
import { answerWords } from '@/app/answering/answer-words'
import { radarWords } from '@/app/chart-words'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { Practice, Questionnaire } from '@/questionnaire/schema'

type Asked = { asked: readonly AskedPillar[]; questionnaire: Questionnaire }

/** What the result says of each practice asked. */
export type PracticeTexts = Readonly<Record<string, Pick<Practice['text']['en'], 'title' | 'nextSteps'>>>

export type CheckWords = Awaited<ReturnType<typeof checkWords>>['words']

/** A gap that the browser fills in, since it alone knows the answers. */
const gap = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, `{${name}}`])) as Record<Name, string>

/** All words of the quick check; those of the result have gaps. */
export async function checkWords(quick: Asked) {
  const [t, report, problems, answering] = await Promise.all([
    getTranslations('check'),
    getTranslations('report'),
    getTranslations('problems'),
    answerWords(quick),
  ])
  const result = {
    title: t('result'),
    column: t('yourScore'),
    one: t('one'),
    overall: t('overall', gap('score')),
    overallMissing: report('overallMissing', gap('scored')),
    level: report('level', gap('level', 'name')),
    noLevel: report('noLevel'),
    tooFew: t('tooFew'),
    heldBack: report('heldBack', gap('level', 'uncapped', 'practices')),
    raise: report('raise', gap('level', 'steps')),
    raiseOne: report('raiseOne', gap('practice')),
    raiseSteps: report('raiseSteps', gap('practice', 'levels')),
    top: report('top'),
    nextSteps: t('nextSteps'),
    nextStepsNone: t('nextStepsNone'),
    caps: report('priorityCaps', gap('pillar')),
    gap: report('priorityGap', gap('pillar', 'score', 'target')),
    keep: t('keep'),
    keepText: t('keepText'),
    copying: { label: t('address'), copy: t('copy'), copied: t('copied') },
    change: t('change'),
    anew: t('anew'),
    radar: await radarWords(t('radar'), quick.questionnaire),
  }
  const { bar, keys, practice, intro } = answering
  const form = { form: t('form'), show: t('show'), empty: problems('noAnswers'), unreadable: t('unreadable') }
  return { intro, practice, words: { bar, keys, ...form, result } }
}
