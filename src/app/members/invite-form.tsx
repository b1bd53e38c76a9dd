import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Card } from '@/components/card'
import { inviteMemberAction } from './actions'
import { roleField } from './role-field'
import { teamFieldName } from './ticked-teams'

/** Makes an invitation, whose link is shown once. */
export async function InviteForm({ teams }: { teams: readonly { id: string; name: string }[] }) {
  const t = await getTranslations('members')
  const role = await roleField(t('role'), t('roleHint'), 'lead')
  return (
    <section aria-labelledby="invite" className="space-y-3">
      <h2 id="invite" className="text-lg font-bold">
        {t('inviteTitle')}
      </h2>
      <Card className="max-w-2xl">
        <FieldsForm
          action={inviteMemberAction}
          fields={[{ id: 'email', label: t('email'), type: 'email' }, role]}
          choices={{
            legend: t('teams'),
            hint: t('teamsHint'),
            options: teams.map(({ id, name }) => ({ name: teamFieldName(id), text: name })),
          }}
          button={{ kind: 'primary', text: t('invite') }}
          linkWords={{ label: t('link'), copy: t('copy'), copied: t('copied') }}
        />
      </Card>
    </section>
  )
}
