import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionRows } from '@/app/action-rows'
import { FieldsForm, type FormField } from '@/app/fields-form'
import { Card } from '@/components/card'
import { API_TOKEN_DAYS, type ApiTokenOwner } from '@/use-cases/api-tokens/api-token-schema'
import type { ListedToken } from '@/use-cases/api-tokens/list-api-tokens'
import { makeTokenAction, revokeTokenAction } from './actions'

/** The tokens of one owner: making them, and those in use. */
export async function TokenSection({ owner, tokens }: { owner: ApiTokenOwner; tokens: readonly ListedToken[] }) {
  const [t, format] = await Promise.all([getTranslations('tokens'), getFormatter()])
  const roleName = (role: string) => (role === 'admin' ? t('roleAdmin') : t('roleCoach'))
  const row = ({ id, name, scopes, role, made, until, lastUsed }: ListedToken) => {
    const may = format.list(scopes.map((scope) => t(scope)))
    const told = { scopes: may, made, until }
    return {
      id,
      name,
      lines: [
        role === null ? t('row', told) : t('rowRole', { ...told, role: roleName(role) }),
        lastUsed === null ? t('unused') : t('used', { moment: lastUsed }),
      ],
      buttonLabel: t('revokeLabel', { name }),
    }
  }
  const role: FormField = {
    id: `${owner}-role`,
    name: 'role',
    label: t('role'),
    defaultValue: 'coach',
    options: [
      { value: 'coach', text: t('roleCoach') },
      { value: 'admin', text: t('roleAdmin') },
    ],
  }
  return (
    <section aria-labelledby={owner} className="space-y-4">
      <h2 id={owner} className="text-xl font-bold">
        {t(owner)}
      </h2>
      <p className="max-w-[70ch] text-quiet">{t(owner === 'me' ? 'meText' : 'servicesText')}</p>
      <Card className="space-y-6">
        <FieldsForm
          action={makeTokenAction.bind(null, owner)}
          fields={[
            { id: `${owner}-name`, name: 'name', label: t('name'), hint: t('nameHint') },
            ...(owner === 'services' ? [role] : []),
            {
              id: `${owner}-days`,
              name: 'days',
              label: t('days'),
              defaultValue: '90',
              options: API_TOKEN_DAYS.map((value) => ({ value, text: t('daysOption', { days: Number(value) }) })),
            },
          ]}
          choices={{
            legend: t('scopes'),
            options: [
              { name: 'read', text: t('scopeRead'), checked: true },
              { name: 'answer', text: t('scopeAnswer') },
              { name: 'manage', text: t('scopeManage') },
            ],
          }}
          button={{ kind: 'primary', text: t('make') }}
          linkWords={{ label: t('token'), copy: t('copy'), copied: t('copied') }}
        />
        <ActionRows
          rows={tokens.map(row)}
          action={revokeTokenAction.bind(null, owner)}
          words={{ title: t('list'), button: t('revoke') }}
        />
      </Card>
    </section>
  )
}
