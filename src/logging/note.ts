import { exchange } from '@/config/exchange'
import type { FieldError } from '@/errors/app-error'

/** Notes that this request is refused, for its line in the log: by which code, and what is wrong with the first field. */
export function noteRefusal(code: string, fields: readonly FieldError[] = []): void {
  const notes = exchange()?.getStore()?.notes
  if (notes) notes.refusal = { code, problem: fields[0]?.problem }
}

/** Notes who sent this request, for its line in the log, should it be refused. */
export function noteUser(userId: string): void {
  const notes = exchange()?.getStore()?.notes
  if (notes) notes.user = userId
}
