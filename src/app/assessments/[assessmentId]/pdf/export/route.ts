import type { NextRequest } from 'next/server'
import { attachment } from '@/app/attachment'
import { fileName } from '@/app/file-name'
import { problem } from '@/app/problem'
import { currentActor } from '@/auth/current-actor'
import { pdfFile } from '@/documents/pdf-file'
import { VOICES } from '@/scoring/tally'
import { exportReportDocument } from '@/use-cases/exports/export-report-document'
import { reportFileParts } from '../../report-file-parts'
import { reportDocument } from '../report-document'

type Context = { params: Promise<{ assessmentId: string }> }

/** A team's report as a document. */
export async function GET({ nextUrl: { searchParams } }: NextRequest, { params }: Context): Promise<Response> {
  try {
    const actor = await currentActor()
    const voice = VOICES.find((known) => known === searchParams.get('voice'))
    const report = await exportReportDocument(actor, (await params).assessmentId, voice, 'pdf')
    const name = fileName(reportFileParts(report, 'report'), 'pdf')
    return attachment(name, 'application/pdf', await pdfFile(await reportDocument(report)))
  } catch (error) {
    return problem(error)
  }
}
