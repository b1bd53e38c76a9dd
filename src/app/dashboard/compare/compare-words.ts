import { getFormatter, getTranslations } from 'next-intl/server'
import { levelNames, pillarNames } from '@/app/chart-words'
import { differenceText } from '@/charts/difference-text'
import { scoreText } from '@/charts/score-text'
import type { ComparedFigures } from '@/use-cases/dashboard/compared-figures'
import type { NamedItem } from '@/use-cases/dashboard/compared-items'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'

export type CompareWords = Awaited<ReturnType<typeof compareWords>>

const MISSING = { 'not-assessed': 'notAssessed', 'no-score': 'noScore', withheld: 'withheld' } as const

/** What all parts of a comparison say: names, numbers and why there is none. */
export async function compareWords({ seesAllTeams }: Pick<Comparison, 'seesAllTeams'>) {
  const [t, format, levels] = await Promise.all([getTranslations('compare'), getFormatter(), levelNames()])
  const name = ({ kind, name }: Pick<NamedItem, 'kind' | 'name'>) => {
    if (kind === 'all') return seesAllTeams ? t('allTeams') : t('yourTeams')
    return kind === 'target' ? t('target') : name
  }
  return {
    t,
    name,
    /** A group with what its figures are. */
    fullName: (item: Pick<NamedItem, 'kind' | 'name'>) =>
      item.kind === 'tag' || item.kind === 'all' ? t('medianOf', { name: name(item) }) : name(item),
    levelNames: levels,
    pillars: pillarNames(),
    score: scoreText,
    signed: (difference: number) => differenceText(difference),
    /** How many people or teams a figure rests on; nothing for the target. */
    n: ({ kind }: Pick<NamedItem, 'kind'>, n: number) => {
      if (kind === 'target') return ''
      return kind === 'team' ? t('people', { n }) : t('teams', { n })
    },
    /** Why there is no score; for a practice that is not among the figures, that it was not asked. */
    missing: (figures: Pick<ComparedFigures, 'missing'> | undefined) =>
      figures ? (figures.missing ? t(MISSING[figures.missing]) : '') : t('notAsked'),
    list: (items: readonly string[]) => format.list(items),
    luck: (expected: number) => format.number(expected, { maximumFractionDigits: 1 }),
  }
}
