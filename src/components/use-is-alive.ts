import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page's script is there: what does nothing without it is shown only then. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
