import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Part } from '@/app/part'
import type { Role } from '@/auth/actor'
import type { getMember } from '@/use-cases/members/get-member'
import { roleField } from '../role-field'
import { teamFieldName } from '../ticked-teams'
import { changeRoleAction, changeTeamsAction } from './actions'

type Member = Awaited<ReturnType<typeof getMember>>
type RoleFormsProps = { member: Member; teams: readonly { id: string; name: string }[] }

/** What a member may do, and a lead for which teams. */
export async function RoleForms({ member, teams }: RoleFormsProps) {
  const t = await getTranslations('member')
  const members = await getTranslations('members')
  const led = new Set(member.teams.map(({ id }) => id))
  const options = teams.map(({ id, name }) => ({ name: teamFieldName(id), text: name, checked: led.has(id) }))
  return (
    <>
      <Part id="role-part" title={t('roleTitle')} text={t('roleText')}>
        <FieldsForm
          action={changeRoleAction.bind(null, member.id)}
          fields={[await roleField(t('role'), members('roleHint'), member.role as Role)]}
          button={{ kind: 'secondary', text: t('changeRole') }}
        />
      </Part>
      {member.role === 'lead' && (
        <Part id="teams-part" title={t('teamsTitle')}>
          {teams.length === 0 ? (
            <p className="text-quiet">{t('noTeams')}</p>
          ) : (
            <FieldsForm
              action={changeTeamsAction.bind(null, member.id)}
              fields={[]}
              choices={{ legend: t('teams'), options }}
              button={{ kind: 'secondary', text: t('changeTeams') }}
            />
          )}
        </Part>
      )}
    </>
  )
}
