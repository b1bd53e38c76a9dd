'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { addPersonalLinks } from '@/use-cases/personal-links/add-personal-links'
import { removePersonalLink } from '@/use-cases/personal-links/remove-personal-link'
import { changeExpectedSize } from '@/use-cases/share/change-expected-size'
import { expectedSizeSchema } from '@/use-cases/share/expected-size-schema'
import { replaceTeamLink } from '@/use-cases/share/replace-team-link'
import { badLines } from './bad-lines'
import type { PeopleState } from './people-state'

const pageOf = (roundId: string, teamId: string) => `/rounds/${roundId}/teams/${teamId}`

export async function changeExpectedSizeAction(
  roundId: string,
  teamId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor()
  const parsed = expectedSizeSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const error = await changeExpectedSize(actor, roundId, teamId, parsed.data).catch((error) => refused(error, form))
  if (error) return error
  revalidatePath(pageOf(roundId, teamId))
  return { errors: {}, values: {}, done: (await getTranslations('share'))('savedExpected') }
}

export async function replaceTeamLinkAction(
  roundId: string,
  teamId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor()
  const error = await replaceTeamLink(actor, roundId, teamId).catch((error) => refused(error, form))
  if (error) return error
  redirect(`${pageOf(roundId, teamId)}?done=replaced`)
}

export async function addPersonalLinksAction(
  roundId: string,
  teamId: string,
  _: PeopleState,
  form: FormData,
): Promise<PeopleState> {
  const actor = await currentActor()
  const pasted = String(form.get('people') ?? '')
  const added = await addPersonalLinks(actor, roundId, teamId, pasted).catch(async (error) => ({
    ...(await refused(error, form)),
    lines: await badLines(error),
  }))
  if ('errors' in added) return added
  const t = await getTranslations('share')
  const known = added.known > 0 ? ` ${t('known', { count: added.known })}` : ''
  const made = added.made.map(({ label: name, link, mailed }) => ({
    name,
    link,
    mailed,
    label: t('personalLink', { name }),
  }))
  revalidatePath(pageOf(roundId, teamId))
  return { errors: {}, values: {}, done: t('made', { count: made.length }) + known, made }
}

export async function removePersonalLinkAction(roundId: string, teamId: string, linkId: string): Promise<void> {
  const actor = await currentActor()
  const isRemoved = await found(removePersonalLink(actor, roundId, teamId, linkId).then(() => true, unlessClosed))
  redirect(`${pageOf(roundId, teamId)}${isRemoved ? '?done=removed' : ''}`)
}

/** The round closed meanwhile; its page says so. */
function unlessClosed(error: unknown): false {
  if (error instanceof AppError && error.code === 'invalid') return false
  throw error
}
