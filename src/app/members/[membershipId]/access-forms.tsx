import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Part } from '@/app/part'
import { buttonClass } from '@/components/button'
import type { getMember } from '@/use-cases/members/get-member'
import { makeResetLinkAction, removeMemberAction, restoreMemberAction, suspendMemberAction } from './actions'

type Member = Awaited<ReturnType<typeof getMember>>

/** Whether a member can get in: a new password, a pause, an end. Of oneself there is only the end. */
export async function AccessForms({ member: { id, name, suspended, isActor } }: { member: Member }) {
  const t = await getTranslations('member')
  if (isActor) {
    return (
      <a href="/workspaces/leave" className={buttonClass('danger')}>
        {t('leave')}
      </a>
    )
  }
  return (
    <>
      <Part id="reset-part" title={t('resetTitle')} text={t('resetText')}>
        <FieldsForm
          action={makeResetLinkAction.bind(null, id)}
          fields={[]}
          button={{ kind: 'secondary', text: t('makeReset') }}
          linkWords={{ label: t('resetLink'), copy: t('copy'), copied: t('copied') }}
        />
      </Part>
      {suspended ? (
        <Part id="restore-part" title={t('restoreTitle')} text={t('restoreText')}>
          <FieldsForm
            action={restoreMemberAction.bind(null, id)}
            fields={[]}
            button={{ kind: 'secondary', text: t('restore') }}
          />
        </Part>
      ) : (
        <Part id="suspend-part" title={t('accessTitle')} text={t('suspendText')}>
          <FieldsForm
            action={suspendMemberAction.bind(null, id)}
            fields={[]}
            button={{ kind: 'secondary', text: t('suspend') }}
          />
        </Part>
      )}
      <Part id="remove-part" title={t('removeTitle')} text={t('removeText')}>
        <FieldsForm
          action={removeMemberAction.bind(null, id)}
          fields={[{ id: 'typedName', label: t('typeName', { name }) }]}
          button={{ kind: 'danger', text: t('remove') }}
        />
      </Part>
    </>
  )
}
