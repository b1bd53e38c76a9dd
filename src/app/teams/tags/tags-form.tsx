import { getFormatter, getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { teamFieldName } from '@/app/members/ticked-teams'
import type { Tags } from '@/use-cases/teams/get-tags'
import { TAG_LIMITS } from '@/use-cases/teams/tag-name'
import { tagTeamsAction } from './actions'

/** One tag, and the teams that are to have it or not. */
export async function TagsForm({ tags, teams }: Tags) {
  const [t, format] = await Promise.all([getTranslations('tags'), getFormatter()])
  const named = (team: string, own: readonly string[]) =>
    own.length === 0 ? team : t('withTags', { team, tags: format.list(own, { type: 'unit' }) })
  return (
    <FieldsForm
      action={tagTeamsAction}
      fields={[
        { id: 'tag', label: t('tag'), hint: t('tagHint'), maxLength: TAG_LIMITS.length, list: 'tags-in-use' },
        {
          id: 'what',
          label: t('what'),
          options: (['give', 'take'] as const).map((value) => ({ value, text: t(value) })),
          defaultValue: 'give',
        },
      ]}
      choices={{
        legend: t('teams'),
        isRoomy: true,
        options: teams.map(({ id, name, tags: own }) => ({ name: teamFieldName(id), text: named(name, own) })),
      }}
      button={{ kind: 'primary', text: t('save') }}
    >
      <datalist id="tags-in-use">
        {tags.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </FieldsForm>
  )
}
