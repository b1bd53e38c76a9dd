import { useActionState } from 'react'
import { useIsAlive } from '@/components/use-is-alive'
import { outageOf } from '@/errors/outage'
import words from '@/messages/error-page.json'
import { typedValues } from './typed-values'

type Refusable = { errors: Record<string, string>; values?: Record<string, string> }

/**
 * As useActionState, and keeps the form, with what was typed, where its action could not even begin: because the
 * database is away, or the server. Without script, the form is sent to the action itself.
 */
export function useFormAction<State extends Refusable>(
  action: (state: Awaited<State>, form: FormData) => Promise<State>,
  initial: Awaited<State>,
) {
  const isAlive = useIsAlive()
  async function caught(state: Awaited<State>, form: FormData): Promise<State> {
    try {
      return await action(state, form)
    } catch (error) {
      const problem = problemOf(error)
      if (problem === null) throw error
      return { ...state, errors: { '': problem }, values: typedValues(form) }
    }
  }
  return useActionState(isAlive ? caught : action, initial)
}

/** Null for what is no failure, such as a redirect, and for what waiting does not mend. */
function problemOf(error: unknown): string | null {
  const outage = outageOf(error)
  if (outage) return words.en[outage]
  // What fetch throws where no reply came.
  return error instanceof TypeError ? words.en.offline : null
}
