'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { addWebhook } from '@/use-cases/webhooks/add-webhook'
import { changeWebhook } from '@/use-cases/webhooks/change-webhook'
import { removeWebhook } from '@/use-cases/webhooks/remove-webhook'
import { replayWebhook } from '@/use-cases/webhooks/replay-webhook'
import { rotateWebhookSecret } from '@/use-cases/webhooks/rotate-webhook-secret'
import { testWebhook } from '@/use-cases/webhooks/test-webhook'
import { webhookChangeSchema, webhookSchema } from '@/use-cases/webhooks/webhook-schema'
import { WEBHOOK_EVENTS } from '@/webhooks/webhook-event'

export async function addWebhookAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const { name, kind, address } = Object.fromEntries(form)
  const parsed = webhookSchema.safeParse({ name, kind, address, events: ticked(form) })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues).map(ofForm), form)
  const added = await addWebhook(actor, parsed.data).catch((error) => refused(error, form))
  if ('errors' in added) return added
  revalidatePath('/webhooks')
  return done(added.secret === null ? 'added' : 'addedSecret', added.secret)
}

export async function changeWebhookAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const { name, address } = Object.fromEntries(form)
  // An address is never shown again: an empty field keeps it.
  const parsed = webhookChangeSchema.safeParse({ name, events: ticked(form), ...(address && { address }) })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues).map(ofForm), form)
  return after(changeWebhook(actor, id, parsed.data), form, 'saved')
}

export async function switchWebhookAction(id: string, active: boolean, _: FormState, form: FormData) {
  const actor = await currentActor()
  return after(changeWebhook(actor, id, { active }), form, active ? 'switchedOn' : 'switchedOff')
}

export async function testWebhookAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  return after(testWebhook(actor, id), form, 'testSent')
}

export async function replayWebhookAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  return after(replayWebhook(actor, id, String(form.get('id') ?? '')), form, 'replayed')
}

export async function rotateSecretAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const secret = await rotateWebhookSecret(actor, id).catch((error) => refused(error, form))
  return typeof secret === 'string' ? done('rotated', secret) : secret
}

export async function removeWebhookAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const error = await removeWebhook(actor, id).catch((error) => refused(error, form))
  if (error) return error
  redirect('/webhooks')
}

const ticked = (form: FormData) => WEBHOOK_EVENTS.filter((event) => form.has(event))

/** What can be ticked has no place for an error of its own. */
const ofForm = ({ field, problem }: { field: string; problem: string }) => ({
  field: field.startsWith('events') ? '' : field,
  problem,
})

type Word = 'added' | 'addedSecret' | 'rotated' | 'saved' | 'switchedOn' | 'switchedOff' | 'testSent' | 'replayed'

async function after(change: Promise<void>, form: FormData, word: Word): Promise<FormState> {
  const error = await change.catch((error) => refused(error, form))
  if (error) return error
  revalidatePath('/webhooks/[webhookId]', 'page')
  return done(word, null)
}

async function done(word: Word, secret: string | null): Promise<FormState> {
  const t = await getTranslations('webhooks')
  return { errors: {}, values: {}, done: t(word), ...(secret !== null && { link: secret }) }
}
