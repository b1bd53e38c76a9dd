import { attachment } from '@/app/attachment'
import { problem } from '@/app/problem'
import { currentActor } from '@/auth/current-actor'
import { exportWorkspace } from '@/use-cases/workspaces/export-workspace'

/** The whole workspace as a file. */
export async function GET(): Promise<Response> {
  try {
    const exported = await exportWorkspace(await currentActor())
    const day = exported.exportedAt.toISOString().slice(0, 10)
    return attachment(`calms-radar-${day}.json`, 'application/json', JSON.stringify(exported))
  } catch (error) {
    return problem(error)
  }
}
