import 'server-only'
import { listedQuestionnaires } from './listed-questionnaires'

export type AskableVersion = { id: string; version: number; title: string; practices: number }

/** The latest published version of each questionnaire of a workspace: what new rounds and assessments may ask with. */
export async function askableQuestionnaires(workspaceId: string): Promise<AskableVersion[]> {
  const all = await listedQuestionnaires(workspaceId)
  return all.flatMap(({ versions }) =>
    versions.slice(0, 1).map(({ id, version, title, practices }) => ({ id, version, title, practices })),
  )
}
