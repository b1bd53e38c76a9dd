import type { ReactNode } from 'react'
import { ScrollRegion } from '@/components/scroll-region'

type FiguresProps = { summary: string; caption: string; head: ReactNode; children: ReactNode }

/** A closed details element prints nothing; on paper these figures are open. */
const OPEN_ON_PAPER = [
  'print:[&::details-content]:[block-size:auto]',
  'print:[&::details-content]:[content-visibility:visible]',
].join(' ')

const CELLS = '[&_:is(td,th)]:border-b [&_:is(td,th)]:border-line [&_:is(td,th)]:px-2 [&_:is(td,th)]:py-1.5'

/** What a chart shows, as a table one key away. */
export function Figures({ summary, caption, head, children }: FiguresProps) {
  return (
    <details className={`mt-1 ${OPEN_ON_PAPER}`}>
      <summary className="cursor-pointer py-3 text-sm text-quiet print:hidden">{summary}</summary>
      <ScrollRegion label={caption}>
        <table className={`w-full border-collapse text-sm tabular-nums ${CELLS}`}>
          <caption className="pb-2 text-left text-quiet">{caption}</caption>
          <thead className="text-left">
            <tr>{head}</tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </ScrollRegion>
    </details>
  )
}
