import { notFound } from 'next/navigation'
import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import type { PracticeDocument } from '@/use-cases/questionnaires/document-schema'
import type { DraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'

export type PracticeToWrite = {
  draft: DraftQuestionnaire
  pillar: PillarId
  practice: PracticeDocument
  isNew: boolean
  /** Where in its pillar it stands, or would stand. */
  place: number
}

/** A practice of a draft, or a new one of a pillar; the 404 page for what is neither. */
export function practiceToWrite(draft: DraftQuestionnaire, practiceId: string, asked: unknown): PracticeToWrite {
  const { document } = draft
  if (practiceId === 'new') {
    const pillar = PILLAR_IDS.find((id) => id === asked) ?? 'culture'
    return { draft, pillar, practice: emptyPractice(pillar), isNew: true, place: document[pillar].length + 1 }
  }
  for (const pillar of PILLAR_IDS) {
    const index = document[pillar].findIndex(({ id }) => id === practiceId)
    const practice = document[pillar][index]
    if (practice) return { draft, pillar, practice, isNew: false, place: index + 1 }
  }
  notFound()
}

const emptyPractice = (pillar: PillarId): PracticeDocument => ({
  id: `${pillar}.`,
  title: '',
  question: '',
  help: '',
  levels: ['', '', '', '', ''],
  nextSteps: ['', '', '', ''],
  weight: 1,
  foundation: false,
  claim: '',
})
