'use client'

import { type FormEvent, useActionState, useMemo, useRef } from 'react'
import { nextAfter } from '@/app/answering/answer-fields'
import { AnswerProgress } from '@/app/answering/answer-progress'
import { practiceOf } from '@/app/answering/field-names'
import type { SaidAnswer } from '@/app/answering/said-answer'
import { scrollIntoSight } from '@/app/answering/scroll-into-sight'
import { useAnswerKeys } from '@/app/answering/use-answer-keys'
import { KeptText } from './kept-text'
import { PillarSection, type SheetPillar } from './pillar-section'
import { ReviewSection } from './review-section'
import { NOTHING_SENT, type SendAction } from './send-state'
import { SheetFooter } from './sheet-footer'
import { SheetProblems } from './sheet-problems'
import type { SheetWords } from './sheet-words'
import { type Keeping, useKeptDraft } from './use-kept-draft'
import { useSending } from './use-sending'
import { useStep } from './use-step'

type AnswerSheetProps = {
  action: SendAction
  keeping: Keeping
  /** The key to send under without script. */
  plainKey: string
  pillars: readonly SheetPillar[]
  /** What this browser has sent before. */
  own: readonly SaidAnswer[]
  words: SheetWords
}

/**
 * The form of all pillars' practices. Without script it is one page, posted whole; with script it shows one pillar at a
 * time, keeps what is said in this browser, and sends it so that being offline loses nothing.
 */
export function AnswerSheet({ action, keeping, plainKey, pillars, own, words }: AnswerSheetProps) {
  const form = useRef<HTMLFormElement>(null)
  // With an address of its own, so that its answer is found by whatever this page has become meanwhile.
  const [posted, submit] = useActionState(action, NOTHING_SENT, `${keeping.link}/answer`)
  const draft = useKeptDraft(form, keeping)
  const steps = useRef([...pillars.map(({ id }) => id), 'review'])
  const step = useStep(steps.current)
  const keys = useAnswerKeys(form)
  // The same as long as nothing was posted: the practices are not drawn anew at every tick.
  const given = useMemo(() => new Map((posted.said ?? own).map((said) => [said.practiceId, said])), [posted.said, own])
  const said = draft.said ?? [...given.values()]
  const sending = useSending(
    keeping.link,
    () => ({ key: draft.key(), said: draft.now() ?? said }),
    () => {
      draft.sent()
      location.assign(keeping.link)
    },
  )
  const answered = new Set(said.filter(({ answer }) => answer !== null).map(({ practiceId }) => practiceId))
  const ended =
    sending.state.kind === 'too-late' || sending.state.kind === 'no-longer' ? sending.state.kind : posted.ended
  if (ended) return <KeptText {...words[ended]} said={posted.said ?? said} words={words} alert />

  function save({ currentTarget, target }: FormEvent<HTMLFormElement>) {
    const practiceId = practiceOf((target as HTMLInputElement).name)
    if (practiceId === null) return
    const isText = target instanceof HTMLTextAreaElement
    const before = draft.put(practiceId)
    const isFirst = !isText && (before?.answer ?? null) === null
    // Only a first answer moves on: who changes one wants to stay where they are.
    if (!isFirst || keys.isArrow.current) return
    scrollIntoSight(nextAfter(currentTarget, practiceId) ?? currentTarget.querySelector('button'))
  }

  function goOn(event: FormEvent<HTMLFormElement>) {
    if (step === null) return
    event.preventDefault()
    if (step === 'review') void sending.send()
    else location.hash = steps.current[steps.current.indexOf(step) + 1] ?? ''
  }

  const links = pillars.map(({ id, practices }) => ({
    id,
    href: `#${id}`,
    answered: practices.filter((practice) => answered.has(practice.id)).length,
    total: practices.length,
    current: id === step,
  }))
  const open = pillars.flatMap(({ practices }) => practices.map(({ id }) => id)).filter((id) => !answered.has(id))
  return (
    <form
      ref={form}
      action={submit}
      onChange={save}
      onSubmit={goOn}
      {...keys.handlers}
      tabIndex={-1}
      autoComplete="off"
      className="max-w-3xl outline-none"
    >
      <input type="hidden" name="key" defaultValue={plainKey} />
      <AnswerProgress
        steps={links}
        saving={{ text: words.saving[draft.state], isCaution: draft.state === 'not-kept' }}
        words={words.bar}
      />
      {pillars.map((pillar, index) => (
        <PillarSection
          key={pillar.id}
          pillar={pillar}
          mark={words.bar.marks[pillar.id]}
          given={given}
          hidden={step !== null && step !== pillar.id}
          isFarDown={step === null && index > 0}
          words={words.practice}
        />
      ))}
      <ReviewSection open={open} hidden={step !== 'review'} words={words} />
      <SheetProblems state={sending.state} problems={posted.problems} words={words} />
      <SheetFooter step={step} isSending={sending.state.kind === 'sending'} words={words} />
    </form>
  )
}
