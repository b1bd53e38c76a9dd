'use client'

import type { FormState } from '@/app/form-state'
import { useFormAction } from '@/app/use-form-action'
import { Button } from '@/components/button'

export type ActionRow = {
  id: string
  name: string
  lines: readonly string[]
  /** What its button does to it; null where there is nothing to do. */
  buttonLabel: string | null
}

type ActionRowsProps = {
  rows: readonly ActionRow[]
  action: (state: FormState, form: FormData) => Promise<FormState>
  words: { title?: string; button: string }
}

/** Things, each with a button that does the same to it; works as plain forms too. */
export function ActionRows({ rows, action, words }: ActionRowsProps) {
  // One state for all of them: what was done is told also after the last one is gone.
  const [state, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  return (
    <div className="space-y-3">
      {rows.length > 0 && words.title && <h3 className="font-semibold">{words.title}</h3>}
      <ul className="divide-y divide-line empty:hidden">
        {rows.map(({ id, name, lines, buttonLabel }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-3">
            <div className="min-w-0 flex-1 basis-72">
              <p className="font-semibold break-words">{name}</p>
              {lines.map((line) => (
                <p key={line} className="text-sm text-quiet">
                  {line}
                </p>
              ))}
            </div>
            {buttonLabel !== null && (
              <form action={submit}>
                <input type="hidden" name="id" value={id} />
                <Button kind="quiet" aria-label={buttonLabel} disabled={pending}>
                  {words.button}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm font-semibold text-accent empty:sr-only">
        {state.done}
      </p>
      {state.errors[''] && (
        <p role="alert" className="font-semibold text-danger">
          {state.errors['']}
        </p>
      )}
    </div>
  )
}
