'use client'

import { type FormEvent, type ReactNode, type RefObject, useEffect, useState } from 'react'
import { afterPaint } from '@/app/answering/after-paint'
import { answeredIn, nextAfter } from '@/app/answering/answer-fields'
import { AnswerProgress } from '@/app/answering/answer-progress'
import { practiceOf } from '@/app/answering/field-names'
import { scrollIntoSight } from '@/app/answering/scroll-into-sight'
import { useAnswerKeys } from '@/app/answering/use-answer-keys'
import { Button } from '@/components/button'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { Answers } from '@/scoring/tally'
import type { CheckWords } from './check-words'
import { chosenIn } from './chosen-in'

type CheckFormProps = {
  form: RefObject<HTMLFormElement | null>
  asked: readonly AskedPillar[]
  words: CheckWords
  isHidden: boolean
  onDone: (answers: Answers) => void
  children: ReactNode
}

/** The ten practices. It is never posted: until its script is there, the button cannot be used. */
export function CheckForm({ form, asked, words, isHidden, onDone, children }: CheckFormProps) {
  const [answers, setAnswers] = useState<Answers | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const keys = useAnswerKeys(form)
  // Also where answers were given before the script was there, taken from an address, or put back.
  useEffect(() => {
    if (!isHidden && form.current) setAnswers(chosenIn(form.current))
  }, [isHidden, form])

  const steps = asked.map(({ id, practices }) => ({
    id,
    href: `#${id}`,
    answered: practices.filter((practice) => answers?.[practice.id] !== undefined).length,
    total: practices.length,
    current: false,
  }))

  function choose({ currentTarget, target }: FormEvent<HTMLFormElement>) {
    const practiceId = practiceOf((target as HTMLInputElement).name)
    if (practiceId === null) return
    const isFirst = answers?.[practiceId] === undefined
    // The tick is painted first, then the bar.
    afterPaint(() => {
      setAnswers(chosenIn(currentTarget))
      setEmpty(false)
    })
    // Only a first answer moves on: who changes one wants to stay where they are.
    if (isFirst && !keys.isArrow.current) scrollIntoSight(nextAfter(currentTarget, practiceId))
  }

  function finish(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (answeredIn(event.currentTarget) === 0) setEmpty(true)
    else onDone(chosenIn(event.currentTarget))
  }

  return (
    <form
      ref={form}
      hidden={isHidden}
      onChange={choose}
      onReset={() => setAnswers({})}
      onSubmit={finish}
      {...keys.handlers}
      tabIndex={-1}
      aria-label={words.form}
      className="max-w-3xl outline-none noscript:hidden"
      autoComplete="off"
    >
      <AnswerProgress steps={steps} saving={{ text: '', isCaution: false }} words={words.bar} />
      <div className="space-y-10">{children}</div>
      <div className="mt-10 space-y-3 border-t border-line pt-6">
        {isEmpty && (
          <p role="alert" className="font-semibold text-danger">
            {words.empty}
          </p>
        )}
        <Button disabled={answers === null}>{words.show}</Button>
        <p className="hidden text-sm text-quiet sm:block">{words.keys}</p>
      </div>
    </form>
  )
}
