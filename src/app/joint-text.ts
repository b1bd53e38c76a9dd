import { scoreText } from '@/charts/score-text'
import type { JointPair } from '@/use-cases/trends/trend-entry'
import type { TrendTexts } from './trend-words'

/** Both scores over the practices that both assessments asked, or that there are none to compare. */
export function jointText(pair: JointPair | null, { t }: TrendTexts): string {
  if (pair === null) return t('notJoined')
  const { practices, teams } = pair
  const scores = { before: scoreText(pair.before), after: scoreText(pair.after) }
  if (teams === null) return t('over', { practices: practices.most, ...scores })
  const { fewest, most } = practices
  return t('overTeams', { practices: fewest === most ? `${most}` : t('span', practices), teams, ...scores })
}
