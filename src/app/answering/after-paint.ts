/** How long to wait for a paint, in milliseconds: a page that is not shown is not painted. */
const PATIENCE = 100

/** Does once what can wait until the answer just given is seen: the tick comes first. */
export function afterPaint(act: () => void): void {
  let isDone = false
  const once = () => {
    if (isDone) return
    isDone = true
    act()
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, PATIENCE)
}
