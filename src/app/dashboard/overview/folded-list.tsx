import type { ReactNode } from 'react'
import { Fold } from './fold'
import type { OverviewWords } from './overview-words'

/** So many are in sight. */
const IN_SIGHT = 5

/** So many are on the page at most: with hundreds of teams more would make it slow, and nobody would read them. */
const AT_MOST = 25

type FoldedListProps<Value> = {
  values: readonly Value[]
  keyOf: (value: Value) => string
  row: (value: Value) => ReactNode
  /** What the rest is called. */
  more: (count: number) => string
  /** Whether even the first are a key away. */
  isClosed?: boolean
  className?: string
  words: OverviewWords
}

/** A list whose first entries are in sight, the rest a key away. */
export function FoldedList<Value>({
  values,
  keyOf,
  row,
  more,
  isClosed = false,
  className = 'divide-y divide-line',
  words: { t, isShared },
}: FoldedListProps<Value>) {
  const list = (some: readonly Value[]) => (
    <ul className={className}>
      {some.map((value) => (
        <li key={keyOf(value)}>{row(value)}</li>
      ))}
    </ul>
  )
  const inSight = isClosed ? 0 : IN_SIGHT
  const rest = values.slice(inSight, AT_MOST)
  const left = values.length - inSight - rest.length
  return (
    <div className="space-y-1">
      {inSight > 0 && list(values.slice(0, inSight))}
      {rest.length > 0 && (
        <Fold summary={more(rest.length + left)}>
          {list(rest)}
          {left > 0 && <p className="pt-3 text-sm text-quiet">{t(isShared ? 'leftHere' : 'left', { count: left })}</p>}
        </Fold>
      )}
    </div>
  )
}
