import type { NextRequest } from 'next/server'
import { attachment } from '@/app/attachment'
import { problem } from '@/app/problem'
import { currentActor } from '@/auth/current-actor'
import { pdfFile } from '@/documents/pdf-file'
import { VOICES } from '@/scoring/tally'
import { exportReport } from '@/use-cases/reports/export-report'
import { reportDocument } from '../report-document'

type Context = { params: Promise<{ assessmentId: string }> }

/** A team's report as a document. */
export async function GET({ nextUrl: { searchParams } }: NextRequest, { params }: Context): Promise<Response> {
  try {
    const actor = await currentActor()
    const voice = VOICES.find((known) => known === searchParams.get('voice'))
    const report = await exportReport(actor, (await params).assessmentId, voice, 'pdf')
    return attachment('calms-report.pdf', 'application/pdf', await pdfFile(await reportDocument(report)))
  } catch (error) {
    return problem(error)
  }
}
