import type { FormState } from '@/app/form-state'

/** What the form shows after it was sent. */
export type PeopleState = FormState & {
  /** What is wrong with which line. */
  lines?: string[]
  /** The links that were just made, shown this once. */
  made?: { name: string; link: string; label: string; mailed: boolean }[]
}
