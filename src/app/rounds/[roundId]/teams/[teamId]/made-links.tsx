import { buttonClass } from '@/components/button'
import { CopyField } from '@/components/copy-field'
import type { PeopleState } from './people-state'
import type { PeopleWords } from './people-words'

/** The links that were just made: one by one, and all at once for a table or a mail merge. */
export function MadeLinks({ state, words, page }: { state: PeopleState; words: PeopleWords; page: string }) {
  const made = state.made ?? []
  const { copy, copied } = words
  return (
    <div className="space-y-5">
      <p role="status" className="font-semibold text-accent">
        {state.done}
      </p>
      {made.length > 0 && (
        <ul aria-label={words.caption} className="space-y-4">
          {made.map(({ link, label, mailed }) => (
            <li key={link} className="space-y-1">
              <CopyField value={link} words={{ label, copy, copied }} />
              {mailed && <p className="text-sm text-quiet">{words.mailed}</p>}
            </li>
          ))}
        </ul>
      )}
      {made.length > 1 && (
        <CopyField
          value={made.map(({ name, link }) => `${name}\t${link}`).join('\n')}
          words={{ label: words.all, copy, copied }}
          rows={Math.min(made.length, 8)}
        />
      )}
      <a href={page} className={buttonClass('secondary')}>
        {words.kept}
      </a>
    </div>
  )
}
