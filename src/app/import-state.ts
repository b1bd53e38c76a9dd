import type { FormState } from '@/app/form-state'

/** What the form shows after it was sent: what is wrong with the table, or what became of it. */
export type ImportState = FormState & {
  report?: { text: string; lines: readonly string[]; links: readonly { label: string; link: string }[] }
}
