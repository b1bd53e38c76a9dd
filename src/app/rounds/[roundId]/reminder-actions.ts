'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { type FormState, refused } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { sendReminders } from '@/use-cases/personal-links/send-reminders'

export async function sendRemindersAction(roundId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const error = await sendReminders(actor, roundId).catch((error) => refused(error, form))
  if (error) return error
  revalidatePath(`/rounds/${roundId}`, 'layout')
  return { errors: {}, values: {}, done: (await getTranslations('share'))('reminding') }
}
