'use server'

import { getTranslations } from 'next-intl/server'
import { type FormState, refused } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { currentPerson } from '@/auth/current-person'
import { sendTestMail } from '@/use-cases/system/send-test-mail'

export async function sendTestMailAction(_: FormState, form: FormData): Promise<FormState> {
  const [actor, person] = [await currentActor(), await currentPerson()]
  const result = await sendTestMail(actor, person).catch((error) => refused(error, form))
  if ('errors' in result) return result
  const t = await getTranslations('system')
  if (result.sent) return { errors: {}, values: {}, done: t('sent') }
  return { errors: { '': t('notSent', { said: result.said, advice: t(result.why) }) }, values: {} }
}
