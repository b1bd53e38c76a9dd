'use server'

import { redirect } from 'next/navigation'
import { postedAnswers } from '@/app/answering/posted-answers'
import { saidOf } from '@/app/answering/said-of'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import type { Visitor } from '@/auth/actor'
import { currentVisitor } from '@/auth/current-visitor'
import { AppError } from '@/errors/app-error'
import { outageOf } from '@/errors/outage'
import { getQuestions } from '@/use-cases/responses/get-questions'
import { submitResponse } from '@/use-cases/responses/submit-response'
import { withdrawResponse } from '@/use-cases/responses/withdraw-response'
import { answeringPath } from './answering-path'
import { openedAnswering } from './opened-answering'
import { giveReceipt, receipts, takeReceipt } from './receipts'
import type { SendState } from './send-state'

/** Stores the answers of a whole form at once, for browsers without script. */
export async function sendAnswersAction(token: string, _: SendState, form: FormData): Promise<SendState> {
  const visitor = await currentVisitor()
  try {
    const questions = await getQuestions(visitor, token)
    const { answers, errors } = postedAnswers(form, questions)
    if (errors.length > 0) return kept(form, await refusedFields(errors, form))
    const key = (await receipts()).get(questions.draftKey) ?? String(form.get('key'))
    await giveReceipt(await submitResponse(visitor, token, () => ({ key, answers })))
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-late') return kept(form, null, 'too-late')
    if (error instanceof AppError && error.code === 'not-found') return kept(form, null, 'no-longer')
    return { ...kept(form, await refused(error, form)), outage: outageOf(error) }
  }
  redirect(answeringPath(token))
}

function kept(form: FormData, refused: FormState | null, ended: SendState['ended'] = null): SendState {
  return { problems: [...new Set(Object.values(refused?.errors ?? {}))], ended, outage: null, said: saidOf(form) }
}

/** Deletes what this browser has sent. */
export async function withdrawAction(token: string): Promise<void> {
  const visitor = await currentVisitor()
  redirect(answeringPath(token) + (await withdrawn(visitor, token)))
}

/** What the page is to say; what went wrong otherwise, such as too many tries, it finds out itself. */
async function withdrawn(visitor: Visitor, token: string): Promise<string> {
  try {
    const receipt = (await openedAnswering(visitor, token))?.receipt ?? null
    if (receipt === null) return '?done=not-withdrawn'
    await takeReceipt(await withdrawResponse(visitor, token, receipt))
    return '?done=withdrawn'
  } catch (error) {
    if (error instanceof AppError && outageOf(error) === null) return '?done=not-withdrawn'
    throw error
  }
}
