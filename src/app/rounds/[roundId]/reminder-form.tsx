import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { Card } from '@/components/card'
import { getReminding } from '@/use-cases/personal-links/get-reminding'
import { sendRemindersAction } from './reminder-actions'

/**
 * Mails the personal links of a round's teams to those who have not used theirs; nothing where there is nobody to mail
 * to, or no round open. For coaches and admins.
 */
export async function ReminderForm({ roundId }: { roundId: string }) {
  const reminding = await found(getReminding(await currentActor(), roundId))
  if (reminding.state !== 'open' || !reminding.hasAddresses || !reminding.hasMail) return null
  const t = await getTranslations('share')
  const { last, next } = reminding
  return (
    <section aria-labelledby="remind" className="space-y-3">
      <div className="max-w-[70ch]">
        <h2 id="remind" className="text-lg font-bold">
          {t('remindTitle')}
        </h2>
        <p className="text-quiet">{t('remindText')}</p>
      </div>
      <Card className="space-y-3">
        {last && (
          <p className="text-sm text-quiet">
            {t('remindedLast', { last })} {next && t('remindedNext', { next })}
          </p>
        )}
        <FieldsForm
          action={sendRemindersAction.bind(null, roundId)}
          fields={[]}
          button={{ kind: 'secondary', text: t(last ? 'remind' : 'sendLinks') }}
        />
      </Card>
    </section>
  )
}
