'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { restoreInto } from '@/app/answering/answer-fields'
import { Notice } from '@/components/notice'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { answersOfCode, checkCode } from './check-code'
import { CheckForm } from './check-form'
import { CheckResult } from './check-result'
import type { CheckWords, PracticeTexts } from './check-words'
import { useFragment } from './use-fragment'

type QuickCheckProps = {
  asked: readonly AskedPillar[]
  practices: PracticeTexts
  words: CheckWords
  /** The practices with their choices. */
  children: ReactNode
}

/** The form, or the result of the answers in the address's fragment: it never leaves the browser. */
export function QuickCheck({ asked, practices, words, children }: QuickCheckProps) {
  const form = useRef<HTMLFormElement>(null)
  const top = useRef<HTMLDivElement>(null)
  const ids = asked.flatMap((pillar) => pillar.practices.map(({ id }) => id))
  const fragment = useFragment()
  const answers = fragment === '' ? null : answersOfCode(fragment, ids)
  const before = useRef(fragment)

  useEffect(() => {
    const given = answersOfCode(fragment, ids)
    // For going back to change them.
    const said = ids.map((practiceId) => ({ practiceId, answer: given?.[practiceId] ?? null, comment: '' }))
    if (given && form.current) restoreInto(form.current, said)
    if (before.current === fragment) return
    before.current = fragment
    // One view has taken the place of the other.
    top.current?.scrollIntoView()
    if (given) top.current?.querySelector('h2')?.focus({ preventScroll: true })
    else form.current?.focus({ preventScroll: true })
  })

  function startAnew() {
    form.current?.reset()
    location.hash = ''
  }

  return (
    <div ref={top} className="scroll-mt-4">
      {fragment !== '' && answers === null && (
        <div role="alert" className="mb-6">
          <Notice tone="caution">{words.unreadable}</Notice>
        </div>
      )}
      {answers && (
        <CheckResult
          answers={answers}
          asked={asked}
          practices={practices}
          words={words.result}
          marks={words.bar.marks}
          onChange={() => {
            location.hash = ''
          }}
          onStartAnew={startAnew}
        />
      )}
      <CheckForm
        form={form}
        asked={asked}
        words={words}
        isHidden={answers !== null}
        onDone={(given) => {
          location.hash = checkCode(given, ids)
        }}
      >
        {children}
      </CheckForm>
    </div>
  )
}
