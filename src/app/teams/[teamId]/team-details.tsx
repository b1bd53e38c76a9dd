import { getFormatter, getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import type { TeamOverview } from '@/use-cases/teams/get-team'
import { TEAM_SIZES } from '@/use-cases/teams/team-details'
import { changeTeamDetailsAction } from './actions'

type TeamDetailsProps = { overview: Pick<TeamOverview, 'team' | 'tags' | 'tagsInUse'> }

/** Size and tags, folded away. */
export async function TeamDetails({ overview: { team, tags, tagsInUse } }: TeamDetailsProps) {
  const [t, format] = await Promise.all([getTranslations('team'), getFormatter()])
  const inUse = tagsInUse.length > 0 && t('tagsInUse', { tags: format.list(tagsInUse, { type: 'unit' }) })
  return (
    <div className="border-t border-line pt-4 [&>*]:max-w-xl">
      <FieldsForm
        foldedUnder={t('details')}
        action={changeTeamDetailsAction.bind(null, team.id)}
        fields={[
          {
            id: 'size',
            label: t('sizeLabel'),
            hint: t('sizeHint'),
            type: 'number',
            min: TEAM_SIZES.least,
            max: TEAM_SIZES.most,
            required: false,
            defaultValue: team.size ?? '',
          },
          {
            id: 'tags',
            label: t('tagsLabel'),
            hint: [t('tagsHint'), inUse].filter(Boolean).join(' '),
            required: false,
            defaultValue: tags.join(', '),
          },
        ]}
        button={{ kind: 'secondary', text: t('saveDetails') }}
      />
    </div>
  )
}
