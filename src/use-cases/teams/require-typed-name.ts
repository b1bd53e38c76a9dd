import { AppError } from '@/errors/app-error'

/** Stands before what cannot be undone. @throws AppError `invalid` unless the name was typed as it is. */
export function requireTypedName(typedName: string, name: string): void {
  if (typedName.trim() !== name) throw new AppError('invalid', [{ field: 'typedName', problem: 'nameMismatch' }])
}
