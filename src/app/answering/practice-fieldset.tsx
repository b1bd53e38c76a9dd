import type { ReactNode } from 'react'
import type { Answer } from '@/questionnaire/answer-schema'
import { COMMENT_LIMIT } from '@/questionnaire/comment-limit'
import { LEVELS } from '@/questionnaire/levels'
import type { Practice } from '@/questionnaire/schema'
import type { PracticeWords } from './answer-words'
import { answerName, commentName } from './field-names'
import type { SaidAnswer } from './said-answer'

/** What is shown of a practice. */
export type AskedPractice = { id: string; text: { en: Pick<Practice['text']['en'], 'question' | 'levels' | 'help'> } }
type Given = Pick<SaidAnswer, 'answer' | 'comment'> | undefined

type PracticeFieldsetProps = { practice: AskedPractice | undefined; given: Given; words: PracticeWords } & {
  /** Whether a comment can be added. */
  mayComment?: boolean
}

/** One practice: five levels as cards, then the two quieter answers, help and a comment, both folded. */
export function PracticeFieldset({ practice, given, words, mayComment = true }: PracticeFieldsetProps) {
  if (!practice) return null
  const { question, levels, help } = practice.text.en
  return (
    // Isolated: what is drawn of the others is kept when this one's tick is drawn.
    <fieldset id={practice.id} className="isolate scroll-mt-36 border-t border-line pt-8 first:border-t-0 first:pt-0">
      <legend className="float-left mb-4 w-full max-w-[60ch] text-lg font-semibold sm:text-xl">{question}</legend>
      <div className="clear-both space-y-2">
        {LEVELS.map((level) => (
          <Choice key={level} practice={practice} answer={level} given={given}>
            <span className="flex size-8 shrink-0 items-center justify-center rounded-full border border-line-strong font-bold tabular-nums group-has-checked:border-accent group-has-checked:bg-accent group-has-checked:text-on-accent">
              {level}
            </span>
            <span>
              <span className="block text-sm text-quiet">{words.levels[level - 1]}</span>
              {levels[level - 1]}
            </span>
          </Choice>
        ))}
        <div className="grid grid-cols-2 gap-2 text-quiet">
          <Choice practice={practice} answer="na" given={given}>
            {words.na}
          </Choice>
          <Choice practice={practice} answer="unknown" given={given}>
            {words.unknown}
          </Choice>
        </div>
      </div>
      <Folded summary={words.help}>{<p className="max-w-[70ch] pb-3">{help}</p>}</Folded>
      {mayComment && <Comment practiceId={practice.id} given={given} words={words} />}
    </fieldset>
  )
}

function Comment({ practiceId, given, words }: { practiceId: string; given: Given; words: PracticeWords }) {
  return (
    <Folded summary={words.addComment} open={Boolean(given?.comment)}>
      <label className="block max-w-[70ch] pb-3">
        <span className="block text-sm text-quiet">
          {words.commentLabel}. {words.commentHint}
        </span>
        <textarea
          name={commentName(practiceId)}
          defaultValue={given?.comment ?? ''}
          maxLength={COMMENT_LIMIT}
          rows={3}
          className="mt-1 w-full rounded-lg border border-line-strong bg-surface p-3 text-base"
        />
      </label>
    </Folded>
  )
}

type ChoiceProps = { practice: AskedPractice; answer: Answer; given: Given; children: ReactNode }

function Choice({ practice, answer, given, children }: ChoiceProps) {
  return (
    <label className="group flex min-h-12 cursor-pointer items-center gap-4 rounded-lg border border-line bg-surface px-4 py-3 hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:text-text has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="radio"
        name={answerName(practice.id)}
        value={answer}
        defaultChecked={given?.answer === answer}
        className="sr-only"
      />
      {children}
    </label>
  )
}

function Folded({ summary, open = false, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="mt-1">
      <summary className="min-h-12 py-3 text-sm text-quiet underline-offset-4 hover:underline">{summary}</summary>
      {children}
    </details>
  )
}
