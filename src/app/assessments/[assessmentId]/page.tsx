import { redirect } from 'next/navigation'
import { cache } from 'react'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { leadDoor } from '@/use-cases/assessments/lead-door'
import { nextStep } from '@/use-cases/assessments/next-step'
import { requireAssessment } from '@/use-cases/assessments/require-assessment'
import { ReportView } from './report/report-view'
import { RoundOver } from './round-over'

type AssessmentPageProps = {
  params: Promise<{ assessmentId: string }>
  searchParams: Promise<{ voice?: string | string[] }>
}

/** Read once for the page and its title. */
const assessmentFound = cache(async (id: string) => found(requireAssessment(await currentActor(), id)))

async function metadata({ params }: AssessmentPageProps) {
  const { team } = await assessmentFound((await params).assessmentId)
  return { title: team.name }
}

/** An assessment's report; while it is being answered, the way to where the answers were left. */
async function AssessmentPage({ params, searchParams }: AssessmentPageProps) {
  const actor = await currentActor()
  const assessment = await assessmentFound((await params).assessmentId)
  const { id, publishedAt } = assessment
  if (publishedAt === null) {
    if (leadDoor(assessment, new Date()) === 'closed') return <RoundOver actor={actor} assessment={assessment} />
    redirect(`/assessments/${id}/${await found(nextStep(actor, id))}`)
  }
  return <ReportView actor={actor} assessmentId={id} voice={(await searchParams).voice} />
}

export default shown(AssessmentPage)

export const generateMetadata = titled(metadata)
