import { Button } from '@/components/button'
import type { SheetWords } from './sheet-words'

type SheetFooterProps = { step: string | null; isSending: boolean; words: SheetWords }

/** The way on: to the next step, or, at the review and where there are no steps, sending. */
export function SheetFooter({ step, isSending, words }: SheetFooterProps) {
  const next = step === null ? undefined : words.next[step]
  return (
    <div className="mt-10 space-y-3 border-t border-line pt-6">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button disabled={isSending}>{next ?? words.send}</Button>
        {next && (
          <a href="#review" className="inline-flex min-h-12 items-center underline underline-offset-4">
            {words.review}
          </a>
        )}
      </div>
      <p role="status" className="text-sm empty:hidden">
        {isSending && words.sending}
      </p>
      {next === undefined && <p className="max-w-[70ch] text-sm text-quiet">{words.sendHint}</p>}
      {next !== undefined && <p className="hidden text-sm text-quiet sm:block">{words.keys}</p>}
    </div>
  )
}
