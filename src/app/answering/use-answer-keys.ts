import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { firstOpenIn, nextAfter } from './answer-fields'

const KEYS: Record<string, string> = { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', n: 'na', d: 'unknown' }

/**
 * The keys 1 to 5, n and d choose for the practice that has the focus, else for the first open one, and go on to the
 * next. They act only within the form (WCAG 2.1.4), so it takes the focus when the page opens.
 */
export function useAnswerKeys(form: RefObject<HTMLFormElement | null>) {
  const isArrow = useRef(false)
  useEffect(() => {
    // Who has begun to walk through the page by key keeps their place.
    if (document.activeElement === document.body) form.current?.focus({ preventScroll: true })
  }, [form])

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    isArrow.current = event.key.startsWith('Arrow')
    const target = event.target as HTMLElement
    const value = KEYS[event.key.toLowerCase()]
    if (!value || event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLTextAreaElement) return
    const fieldset = target.closest('fieldset') ?? firstOpenIn(event.currentTarget)
    if (!fieldset) return
    fieldset.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click()
    const following = nextAfter(event.currentTarget, fieldset.id)
    const radios = [...(following ?? fieldset).querySelectorAll<HTMLInputElement>('input[type=radio]')]
    const radio = radios.find(({ checked }) => checked) ?? radios[0]
    radio?.focus({ preventScroll: true })
  }

  return {
    /** Whether the last key was an arrow: who walks through the levels has not chosen yet, so nothing may move. */
    isArrow,
    handlers: {
      onKeyDown,
      onPointerDown: () => {
        isArrow.current = false
      },
    },
  }
}
