import { getTranslations } from 'next-intl/server'
import type { FormState } from '@/app/form-state'
import { teamFieldName } from '@/app/members/ticked-teams'
import { Card } from '@/components/card'
import type { RoundForm as Form } from '@/use-cases/rounds/get-round-form'
import { ROUND_LIMITS } from '@/use-cases/rounds/round-schema'
import { RoundForm } from './round-form'
import { tagFieldName } from './typed-round'

type RoundFormSectionProps = {
  form: Form
  /** The name under which somebody asks who has not said another. */
  asker: string
  action: (state: FormState, form: FormData) => Promise<FormState>
  cancelTo: string
}

/** The form of a round with its words. */
export async function RoundFormSection({ form, asker, action, cancelTo }: RoundFormSectionProps) {
  const t = await getTranslations('rounds')
  const { values, teams, tags, timeZone: zone } = form
  const groups = [
    {
      legend: t('byTag'),
      options: tags.map(({ key, name, teams: count }) => ({
        name: tagFieldName(key),
        text: t('tagChoice', { name, count }),
      })),
    },
    {
      legend: t('single'),
      isRoomy: true,
      options: teams.map(({ id, name, ticked }) => ({ name: teamFieldName(id), text: name, checked: ticked })),
    },
  ]
  return (
    <Card>
      <RoundForm
        action={action}
        texts={[
          {
            id: 'name',
            label: t('name'),
            hint: t('nameHint'),
            maxLength: ROUND_LIMITS.name,
            defaultValue: values.name,
          },
          {
            id: 'askedBy',
            label: t('askedBy'),
            hint: t('askedByHint'),
            maxLength: ROUND_LIMITS.askedBy,
            defaultValue: values.askedBy ?? asker,
          },
        ]}
        purpose={{
          label: t('purpose'),
          hint: t('purposeHint'),
          maxLength: ROUND_LIMITS.purpose,
          defaultValue: values.purpose,
        }}
        questionnaire={
          form.questionnaires.length > 1
            ? {
                id: 'questionnaire',
                label: t('questionnaire'),
                options: form.questionnaires.map(({ value, title, version }) => ({
                  value,
                  text: t('questionnaireChoice', { title, version }),
                })),
                defaultValue: values.questionnaire,
              }
            : null
        }
        variant={{
          id: 'variant',
          label: t('variant'),
          options: [
            { value: 'full', text: t(form.questionnaires.length > 1 ? 'fullAny' : 'full') },
            { value: 'quick', text: t('quick') },
          ],
          defaultValue: values.variant,
        }}
        voices={{
          legend: t('voices'),
          hint: t('voicesHint'),
          options: [
            { name: 'lead', text: t('askLead'), checked: values.lead },
            { name: 'members', text: t('askMembers'), checked: values.members },
          ],
        }}
        times={{
          title: t('times'),
          hint: t('zoneHint', { zone }),
          fields: [
            { id: 'opensAt', label: t('opensAt'), type: 'datetime-local', defaultValue: values.opensAt },
            { id: 'closesAt', label: t('closesAt'), type: 'datetime-local', defaultValue: values.closesAt },
          ],
        }}
        teams={{
          title: t('whichTeams'),
          hint: t('teamsHint'),
          all: { name: 'all', text: t('allTeams', { count: teams.length }), checked: values.all },
          groups: groups.filter(({ options }) => options.length > 0),
        }}
        button={t('save')}
        cancel={{ href: cancelTo, text: t('cancel') }}
      />
    </Card>
  )
}
