import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/button'
import type { RoundNotes } from '@/use-cases/round-notes/get-round-notes'
import { removeRoundNoteAction } from './note-actions'

type NoteListProps = { notes: RoundNotes['notes']; roundId: string; mayChange: boolean }

/** The notes on a round in the order they were written, each with whom it concerns. */
export async function NoteList({ notes, roundId, mayChange }: NoteListProps) {
  const t = await getTranslations('notes')
  return (
    <ul className="max-w-[70ch] divide-y divide-line rounded-xl border border-line">
      {notes.map(({ id, text, team }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2">
          <p className="min-w-0 wrap-anywhere">
            {text} <span className="text-sm text-quiet">{team?.name ?? t('all')}</span>
          </p>
          {mayChange && (
            <form action={removeRoundNoteAction.bind(null, roundId, id)}>
              <Button kind="quiet" aria-label={t('removeLabel', { text })}>
                {t('remove')}
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
