import { attachment } from '@/app/attachment'
import { problem } from '@/app/problem'
import { currentActor } from '@/auth/current-actor'
import { archiveName } from '@/use-cases/archive/archive-name'
import { exportArchive } from '@/use-cases/archive/export-archive'

/** The whole workspace as an archive. */
export async function GET(): Promise<Response> {
  try {
    const { at, content } = await exportArchive(await currentActor())
    return attachment(archiveName(at), 'application/gzip', content)
  } catch (error) {
    return problem(error)
  }
}
