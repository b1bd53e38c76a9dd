'use client'

import type { FormState } from '@/app/form-state'
import { useFormAction } from '@/app/use-form-action'
import { Button } from '@/components/button'
import { CopyField } from '@/components/copy-field'
import { EmbedTexts } from './embed-texts'

export type ListedLink = {
  id: string
  /** Null: it cannot be shown again. */
  address: string | null
  /** With its end, by which links are told apart. */
  label: string
  made: string
  /** Texts for pages of other sites; none where the address cannot be shown. */
  embeds: readonly { label: string; text: string }[]
  revokeLabel: string
}

type LinkListProps = {
  links: readonly ListedLink[]
  action: (state: FormState, form: FormData) => Promise<FormState>
  words: { title: string; copy: string; copied: string; lost: string; revoke: string; embed: string; embedText: string }
}

/** The links to a report, each with a button that ends it; works as plain forms too. */
export function LinkList({ links, action, words }: LinkListProps) {
  // One state for all of them: what was done is told also after the last link is gone.
  const [state, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  return (
    <div className="space-y-3">
      {links.length > 0 && <h3 className="font-semibold">{words.title}</h3>}
      <ul className="divide-y divide-line empty:hidden">
        {links.map(({ id, address, label, made, embeds, revokeLabel }) => (
          <li key={id} className="space-y-2 py-4">
            {address === null ? (
              <>
                <p className="font-semibold">{label}</p>
                <p>{words.lost}</p>
              </>
            ) : (
              <CopyField value={address} words={{ label, copy: words.copy, copied: words.copied }} />
            )}
            <EmbedTexts embeds={embeds} words={words} />
            <form action={submit} className="flex flex-wrap items-center justify-between gap-x-4">
              <p className="text-sm text-quiet">{made}</p>
              <input type="hidden" name="linkId" value={id} />
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
