import type { Outcome } from './send-answers'
import type { SheetWords } from './sheet-words'

type SheetProblemsProps = {
  state: { kind: 'idle' | 'sending' } | Outcome
  /** Those that the form without script came back with. */
  problems: readonly string[]
  words: SheetWords
}

/** Why the answers were not stored, and that nothing is lost. */
export function SheetProblems({ state, problems, words }: SheetProblemsProps) {
  if (state.kind === 'sending') return null
  if (state.kind === 'offline') return <Problem title={words.offline} />
  if (state.kind === 'later') return <Problem title={words.later[state.outage]} />
  if (state.kind === 'too-large') return <Problem title={words.tooLarge} />
  const all = state.kind === 'refused' ? state.problems : problems
  return all.length > 0 && <Problem title={words.errorTitle} problems={all} />
}

function Problem({ title, problems = [] }: { title: string; problems?: readonly string[] }) {
  return (
    <div role="alert" className="mt-6 rounded-lg border border-danger p-4">
      <p className="font-semibold">{title}</p>
      {problems.length > 0 && (
        <ul className="list-disc pl-5">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
