'use client'

import { useFormAction } from '@/app/use-form-action'
import { Button } from '@/components/button'
import { MadeLinks } from './made-links'
import type { PeopleState } from './people-state'
import type { PeopleWords } from './people-words'

type PeopleFormProps = {
  action: (state: PeopleState, form: FormData) => Promise<PeopleState>
  words: PeopleWords
  mailWords: string
  page: string
}

/** Far more than 200 people need; the whole request has a limit, too. */
const PASTE_LIMIT = 50_000

/** Where names and addresses are pasted; afterwards the links, this once. */
export function PeopleForm({ action, words, mailWords, page }: PeopleFormProps) {
  const [state, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  // Without the form, so that the links are not sent back with the next paste.
  if (state.made) return <MadeLinks state={state} words={words} page={page} />
  const problems = [state.errors[''], state.errors.people, ...(state.lines ?? [])].filter(Boolean)
  return (
    <form action={submit} className="max-w-2xl space-y-3">
      <label htmlFor="people" className="block font-semibold">
        {words.people}
      </label>
      <p id="people-hint" className="text-sm text-quiet">
        {words.hint} {mailWords}
      </p>
      <textarea
        id="people"
        name="people"
        rows={6}
        required
        maxLength={PASTE_LIMIT}
        autoComplete="off"
        spellCheck={false}
        defaultValue={state.values.people}
        aria-invalid={problems.length > 0 ? true : undefined}
        aria-describedby={problems.length > 0 ? 'people-hint people-problems' : 'people-hint'}
        className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-base aria-invalid:border-danger"
      />
      {problems.length > 0 && (
        <div id="people-problems" role="alert" className="text-sm font-semibold text-danger">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <Button kind="secondary" disabled={pending}>
        {words.make}
      </Button>
    </form>
  )
}
