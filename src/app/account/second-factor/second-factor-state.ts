import type { FormState } from '@/app/form-state'

/** What the page shows after one of its forms was sent. Secrets are in the reply only, never in an address. */
export type SecondFactorState = Pick<FormState, 'errors' | 'done'> & {
  /** Which form the errors belong to. */
  step?: SecondFactorStep
  /** A second factor that was begun: its key to type, and as a picture. */
  begun?: { key: string; picture: string }
  /** The recovery codes, shown this once. */
  codes?: string[]
}

export const SECOND_FACTOR_STEPS = ['begin', 'prove', 'codes', 'off'] as const
export type SecondFactorStep = (typeof SECOND_FACTOR_STEPS)[number]
