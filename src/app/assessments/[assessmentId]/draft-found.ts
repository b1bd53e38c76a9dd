import { cache } from 'react'
import { currentActor } from '@/auth/current-actor'
import { type Draft, getDraft } from '@/use-cases/assessments/get-draft'
import { stillOpen } from './still-open'

/** The draft a page is about; once it takes no answers the assessment's own page, and the 404 page if there is none. */
export async function draftFound(params: Promise<{ assessmentId: string }>): Promise<Draft> {
  return openDraft((await params).assessmentId)
}

/** Read once for the page and its title. */
const openDraft = cache(async (id: string) => stillOpen(id, getDraft(await currentActor(), id)))
