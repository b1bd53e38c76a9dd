import type { NextRequest } from 'next/server'
import { attachment } from '@/app/attachment'
import { problem } from '@/app/problem'
import { currentActor } from '@/auth/current-actor'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { pastTemplate } from '@/use-cases/imports/past-template'
import { pastVersion } from '../past-version'

/** An empty table for past assessments. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  try {
    const actor = await currentActor()
    const chosen = pastVersion(Object.fromEntries(nextUrl.searchParams))
    if (!chosen.success) throw new AppError('invalid', fieldErrors(chosen.error.issues))
    const { questionnaire, variant } = chosen.data
    const table = await pastTemplate(actor, questionnaire, variant)
    return attachment(`past-${questionnaire.id}-${questionnaire.version}-${variant}.csv`, 'text/csv', table)
  } catch (error) {
    return problem(error)
  }
}
