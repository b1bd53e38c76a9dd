import type { NextRequest } from 'next/server'
import { attachment } from '@/app/attachment'
import { fileName } from '@/app/file-name'
import { problem } from '@/app/problem'
import { currentActor } from '@/auth/current-actor'
import { pdfFile } from '@/documents/pdf-file'
import { exportOverview } from '@/use-cases/exports/export-overview'
import { askedOf } from '../../asked-of'
import { dashboardFileParts } from '../../dashboard-file-parts'
import { dashboardParams } from '../../dashboard-params'
import { dashboardView } from '../../dashboard-view'
import { roundDocument } from '../round-document'

/** What the dashboard shows under the same filter as a document. */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  try {
    const asked = askedOf(dashboardView(dashboardParams(searchParams)))
    const overview = await exportOverview(await currentActor(), asked, 'pdf')
    const name = fileName(dashboardFileParts(overview.dashboard, 'results'), 'pdf')
    return attachment(name, 'application/pdf', await pdfFile(await roundDocument(overview)))
  } catch (error) {
    return problem(error)
  }
}
