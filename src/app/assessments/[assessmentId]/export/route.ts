import type { NextRequest } from 'next/server'
import { askedFormat } from '@/app/asked-format'
import { problem } from '@/app/problem'
import { resultsFile } from '@/app/results-file'
import { currentActor } from '@/auth/current-actor'
import { onePage } from '@/documents/one-page'
import { exportReport } from '@/use-cases/exports/export-report'

type Context = { params: Promise<{ assessmentId: string }> }

/** The figures of a team's report as a file, in all voices. */
export async function GET({ nextUrl }: NextRequest, { params }: Context): Promise<Response> {
  try {
    const actor = await currentActor()
    const format = askedFormat(nextUrl.searchParams)
    const results = await exportReport(actor, (await params).assessmentId, format)
    return await resultsFile(format, onePage(results), results.results[0]?.team.name ?? '')
  } catch (error) {
    return problem(error)
  }
}
