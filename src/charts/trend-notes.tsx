import type { TrendPoint } from './trend-points'

/** What the flags above the panels stand for, by number. */
export function TrendNotes({ points, title }: { points: readonly TrendPoint[]; title: string }) {
  const flagged = points.flatMap(({ id, label, flag }) => (flag ? [{ id, label, ...flag }] : []))
  if (flagged.length === 0) return null
  return (
    <div className="mt-4 text-sm">
      <h3 className="font-semibold">{title}</h3>
      <dl className="mt-1 grid max-w-[70ch] grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {flagged.map(({ id, label, number, texts }) => (
          <div key={id} className="contents">
            <dt className="flex items-baseline gap-2">
              <span className="min-w-5 rounded-sm bg-text px-1 text-center text-xs font-semibold text-page tabular-nums">
                {number}
              </span>
            </dt>
            <dd className="min-w-0 wrap-anywhere">
              <span className="text-quiet">{label}:</span> {texts.join('; ')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
