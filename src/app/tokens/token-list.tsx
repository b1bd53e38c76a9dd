'use client'

import type { FormState } from '@/app/form-state'
import { useFormAction } from '@/app/use-form-action'
import { Button } from '@/components/button'

export type TokenRow = { id: string; name: string; lines: readonly string[]; revokeLabel: string }

type TokenListProps = {
  tokens: readonly TokenRow[]
  action: (state: FormState, form: FormData) => Promise<FormState>
  words: { title: string; revoke: string }
}

/** The tokens, each with a button that ends it; works as plain forms too. */
export function TokenList({ tokens, action, words }: TokenListProps) {
  // One state for all of them: what was done is told also after the last token is gone.
  const [state, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  return (
    <div className="space-y-3">
      {tokens.length > 0 && <h3 className="font-semibold">{words.title}</h3>}
      <ul className="divide-y divide-line empty:hidden">
        {tokens.map(({ id, name, lines, revokeLabel }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-3">
            <div className="min-w-0 flex-1 basis-72">
              <p className="font-semibold break-words">{name}</p>
              {lines.map((line) => (
                <p key={line} className="text-sm text-quiet">
                  {line}
                </p>
              ))}
            </div>
            <form action={submit}>
              <input type="hidden" name="id" value={id} />
              <Button kind="quiet" aria-label={revokeLabel} disabled={pending}>
                {words.revoke}
              </Button>
            </form>
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
