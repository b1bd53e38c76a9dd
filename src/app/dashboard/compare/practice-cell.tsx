import { LevelCell } from '@/charts/level-cell'
import type { Practice } from '@/questionnaire/schema'
import { scoreDifference } from '@/use-cases/dashboard/compared-difference'
import type { ComparedItem } from '@/use-cases/dashboard/compared-items'
import type { CompareWords } from './compare-words'

type PracticeCellProps = {
  item: ComparedItem
  /** What it is compared with; null for the reference itself. */
  reference: ComparedItem | null
  practice: Practice
  reportHref: (assessmentId: string) => string
  words: CompareWords
}

/** A practice of one item: score, n, the difference and how far people agree; of a team with the way to its report. */
export function PracticeCell({ item, reference, practice, reportHref, words }: PracticeCellProps) {
  const { t, score, signed, levelNames } = words
  const figures = Object.hasOwn(item.practices, practice.id) ? item.practices[practice.id] : undefined
  const latest = item.team?.latest
  const other = reference?.practices[practice.id]
  const by = other && figures ? scoreDifference(other.score, figures.score) : null
  const why = latest === null ? words.missing({ missing: 'not-assessed' }) : words.missing(figures)
  const cell = <LevelCell value={figures?.score ?? null} decimals={2} words={{ noScore: why, levelNames }} />
  return (
    <td className="p-2 text-center align-top">
      {latest && figures ? (
        <a href={`${reportHref(latest.assessmentId)}#practice-${practice.id}`} className="underline underline-offset-4">
          {cell}
          <span className="sr-only">{t('inReport', { name: item.name, practice: practice.text.en.title })}</span>
        </a>
      ) : (
        cell
      )}
      {figures && figures.score !== null && (
        <span className="block text-xs text-quiet">{words.n(item, figures.n)}</span>
      )}
      {by !== null && <span className="block text-xs">{signed(by)}</span>}
      {figures && figures.agreement !== null && (
        <span className="block text-xs text-quiet">{t('agreement', { value: score(figures.agreement) })}</span>
      )}
    </td>
  )
}
