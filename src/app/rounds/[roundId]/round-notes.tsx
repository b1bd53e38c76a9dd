import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { Done } from '@/components/done'
import { getRoundNotes } from '@/use-cases/round-notes/get-round-notes'
import { addRoundNoteAction } from './note-actions'
import { NoteList } from './note-list'

const DONE = ['noted', 'noteRemoved'] as const

/** What happened around the round, to read, and for whoever runs rounds to write; nothing where there is neither. */
export async function RoundNotes({ roundId, done }: { roundId: string; done: string | undefined }) {
  const { notes, mayChange, teams } = await found(getRoundNotes(await currentActor(), roundId))
  const t = await getTranslations('notes')
  if (notes.length === 0 && !mayChange) return null
  const said = DONE.find((one) => one === done)
  return (
    <section aria-labelledby="notes" className="space-y-4">
      <h2 id="notes" className="text-lg font-bold">
        {t('title')}
      </h2>
      <p className="max-w-[70ch] text-quiet">{t('text')}</p>
      {said && <Done>{t(said)}</Done>}
      {notes.length > 0 && <NoteList notes={notes} roundId={roundId} mayChange={mayChange} />}
      {mayChange && (
        <div className="max-w-xl">
          <FieldsForm
            action={addRoundNoteAction.bind(null, roundId)}
            fields={[
              { id: 'note-text', name: 'text', label: t('what'), hint: t('whatHint') },
              {
                id: 'note-team',
                name: 'teamId',
                label: t('who'),
                options: [{ value: '', text: t('all') }, ...teams.map(({ id, name }) => ({ value: id, text: name }))],
              },
            ]}
            button={{ kind: 'secondary', text: t('add') }}
          />
        </div>
      )}
    </section>
  )
}
