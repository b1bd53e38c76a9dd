import type { Variant } from '@/questionnaire/asked-practices'

/** How long answering takes, in minutes. */
export function answeringMinutes(variant: Variant): number {
  return variant === 'quick' ? 3 : 12
}
