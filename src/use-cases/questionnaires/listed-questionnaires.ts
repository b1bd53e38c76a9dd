import 'server-only'
import { listOwnVersions } from '@/database/own-questionnaires'
import { practicesById } from '@/questionnaire/practices-by-id'
import { publishedQuestionnaires } from '@/questionnaire/published-questionnaires'
import type { Questionnaire } from '@/questionnaire/schema'
import { documentFromJson } from './document-schema'
import { questionnaireOf } from './questionnaire-of'

export type ListedVersion = {
  id: string
  version: number
  title: string
  practices: number
  /** Null for what comes with the app, and for a draft. */
  publishedAt: Date | null
}

export type ListedQuestionnaire = {
  id: string
  /** That of the latest published version, or of the draft if there is none. */
  title: string
  /** It comes with the app, and nobody changes it here. */
  isBuiltIn: boolean
  /** The published ones, the latest first. */
  versions: readonly ListedVersion[]
  draft: (Omit<ListedVersion, 'publishedAt'> & { savedAt: Date }) | null
}

/** All questionnaires of a workspace: those that come with the app first, then its own by title. */
export async function listedQuestionnaires(workspaceId: string): Promise<ListedQuestionnaire[]> {
  const rows = await listOwnVersions(workspaceId)
  const ours = different(publishedQuestionnaires.map(({ id }) => id)).map((id) => {
    const published = publishedQuestionnaires.filter((one) => one.id === id).map((one) => listed(one, null))
    return { id, title: published.at(-1)?.title ?? id, isBuiltIn: true, versions: published.toReversed(), draft: null }
  })
  const theirs = different(rows.map(({ questionnaireId }) => questionnaireId)).map((id) => {
    const own = rows.filter(({ questionnaireId }) => questionnaireId === id)
    const versions = own.map(({ version, content, publishedAt, savedAt }) => ({
      ...listed(questionnaireOf(id, version, documentFromJson(content)), publishedAt),
      savedAt,
    }))
    const published = versions.filter(({ publishedAt }) => publishedAt !== null).toReversed()
    const draft = versions.find(({ publishedAt }) => publishedAt === null) ?? null
    return { id, title: (published[0] ?? draft)?.title ?? id, isBuiltIn: false, versions: published, draft }
  })
  return [...ours, ...theirs.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))]
}

const different = (ids: readonly string[]) => [...new Set(ids)]

function listed(questionnaire: Questionnaire, publishedAt: Date | null): ListedVersion {
  const { id, version, title } = questionnaire
  return { id, version, title, practices: practicesById(questionnaire).size, publishedAt }
}
