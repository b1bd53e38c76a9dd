import type { BarWords } from './answer-words'
import type { StepLink } from './step-link'

type AnswerProgressProps = {
  steps: readonly StepLink[]
  /** Whether your answers are safe, in one quiet word. */
  saving: { text: string; isCaution: boolean }
  words: BarWords
}

/** The bar that stays in view: the five steps, how far you are, and the state of saving in one quiet word. */
export function AnswerProgress({ steps, saving, words }: AnswerProgressProps) {
  const done = steps.reduce((sum, step) => sum + step.answered, 0)
  const total = steps.reduce((sum, step) => sum + step.total, 0)
  return (
    <div className="sticky top-0 z-10 -mx-4 mb-8 border-b border-line bg-page px-4 py-2 sm:mx-0 sm:px-0">
      <nav aria-label={words.steps}>
        <ol className="grid grid-cols-5 gap-1 text-sm">
          {steps.map(({ id, href, answered, total, current }) => (
            <li key={id}>
              <a
                href={href}
                aria-current={current ? 'step' : undefined}
                className="flex min-h-12 flex-col items-center justify-center rounded-lg border border-transparent px-1 hover:border-line aria-[current]:border-line-strong aria-[current]:bg-surface sm:flex-row sm:gap-2"
              >
                {words.marks[id]}
                <span className="sr-only lg:not-sr-only">{words.pillars[id]}</span>
                <span className="text-quiet tabular-nums">
                  {answered}/{total}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="mt-1 flex flex-wrap items-start justify-between gap-x-2 text-sm text-quiet tabular-nums">
        <p>{words.progress[done]}</p>
        {/* Of a fixed size, so that nothing moves when the word changes. */}
        <p role="status" className={`min-h-5 min-w-16 ${saving.isCaution ? 'text-caution' : ''}`}>
          {saving.text}
        </p>
      </div>
      <progress
        value={done}
        max={total}
        aria-label={words.progress[done]}
        className="mt-1 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  )
}
