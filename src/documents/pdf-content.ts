import type { Level } from '@/questionnaire/levels'
import type { PillarId } from '@/questionnaire/pillars'
import type { Picture } from './picture'

/** A place in a table. With a level it has the level's colour; what says that there is nothing is quiet. */
export type PdfCell = { text: string; level?: Level | null; quiet?: boolean }

export type PdfColumn = {
  name: string
  /** How wide beside the others. */
  share: number
  align?: 'left' | 'right' | 'center'
}

/** One thing among others: a pillar with its figures, a practice to try next. */
export type PdfEntry = { pillar: PillarId; title: string; figure?: string; note?: string; lines: readonly string[] }

export type PdfHeading = { text: string; pillar?: PillarId }

/** What a section is made of, in the reader's language. */
export type PdfBlock =
  | { kind: 'text'; text: string; quiet?: boolean }
  | ({ kind: 'heading' } & PdfHeading)
  | { kind: 'picture'; picture: Picture }
  | { kind: 'entries'; entries: readonly PdfEntry[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; heading?: PdfHeading; columns: readonly PdfColumn[]; rows: readonly (readonly PdfCell[])[] }

export type PdfSection = {
  title: string
  blocks: readonly PdfBlock[]
  /** On one page, if it fits on one. */
  whole?: boolean
}

export type PdfContent = {
  title: string
  /** Of the words, such as 'en'. */
  language: string
  /** Over the title: what kind of document this is. */
  above: string
  /** Under the title. */
  facts: readonly string[]
  /** On every page but the first. */
  header: string
  page: (number: number, total: number) => string
  sections: readonly PdfSection[]
}
