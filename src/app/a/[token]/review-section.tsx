import type { SheetWords } from './sheet-words'

type ReviewSectionProps = { open: readonly string[]; hidden: boolean; words: SheetWords }

/** The last step: what is still open, each a step away. */
export function ReviewSection({ open, hidden, words }: ReviewSectionProps) {
  return (
    <section id="review" aria-labelledby="review-title" hidden={hidden} className="scroll-mt-32 space-y-3">
      <h2 id="review-title" tabIndex={-1} className="text-xl font-bold outline-none sm:text-2xl">
        {words.reviewTitle}
      </h2>
      <p className="max-w-[70ch]">{words.open[open.length]}</p>
      {open.length > 0 && (
        <ul aria-label={words.openList} className="divide-y divide-line rounded-xl border border-line bg-surface">
          {open.map((id) => (
            <li key={id} className="px-4">
              <a href={`#${id}`} className="flex min-h-12 items-center underline underline-offset-4">
                {words.text.titles[id]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
