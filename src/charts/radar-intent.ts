/** Where somebody last pointed, in px from the element's upper left corner, and whether it was a tap or a click. */
type Pointed = { x: number; y: number; isPressed: boolean }

/**
 * Tells when somebody means to use an element: a mouse or a pen over it, a tap on it, or the focus in it. A finger that
 * only scrolls across it means nothing. What happened before the script was there counts, too.
 *
 * @param tell - may be called more than once
 * @returns where somebody pointed last, null where nobody does; and what ends the watching
 */
export function watchIntent(
  element: HTMLElement,
  tell: () => void,
): { pointed: () => Pointed | null; stop: () => void } {
  const watching = new AbortController()
  let pointed: Pointed | null = null
  const point = ({ clientX, clientY, type }: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect()
    pointed = { x: clientX - left, y: clientY - top, isPressed: type === 'click' }
    tell()
  }
  const hover = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') point(event)
  }
  const leave = ({ pointerType }: PointerEvent) => {
    // A finger also leaves where it has tapped.
    if (pointerType !== 'touch') pointed = null
  }
  const options = { signal: watching.signal, passive: true }
  element.addEventListener('pointerover', hover, options)
  element.addEventListener('pointermove', hover, options)
  element.addEventListener('pointerleave', leave, options)
  element.addEventListener('click', point, options)
  element.addEventListener('focusin', tell, options)
  if (element.matches(':hover, :focus-within')) tell()
  return { pointed: () => pointed, stop: () => watching.abort() }
}

/** Gives what has come under the pointer what came before it was there: the pointer, and where it was pressed, a click. */
export function pointAgain(element: HTMLElement, { x, y, isPressed }: Pointed): void {
  const { left, top } = element.getBoundingClientRect()
  const at = { clientX: left + x, clientY: top + y }
  const target = document.elementFromPoint(at.clientX, at.clientY)
  if (target === null || !element.contains(target)) return
  target.dispatchEvent(new MouseEvent('mousemove', { ...at, bubbles: true }))
  if (isPressed) target.closest('button')?.click()
}
