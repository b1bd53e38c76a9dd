'use client'

import { useEffect, useState } from 'react'
import type { RadarWords } from '@/charts/radar-series'
import { RadarSvg } from '@/charts/radar-svg'
import { RadarTable } from '@/charts/radar-table'
import { browserStorage } from '@/components/browser-storage'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import { keptUnder } from './kept-answers'
import { ownScores } from './own-scores'

type MineProps = {
  draftKey: string
  asked: readonly AskedPillar[]
  words: RadarWords & { none: string; column: string }
}

/** A member's own radar, from the answers that this browser keeps. */
export function Mine({ draftKey, asked, words }: MineProps) {
  const [values, setValues] = useState<Record<PillarId, number | null> | 'none' | null>(null)
  useEffect(() => {
    const sent = keptUnder(browserStorage(), draftKey)?.sent
    setValues(sent ? ownScores(sent, asked) : 'none')
  }, [draftKey, asked])
  if (values === null) return null
  if (values === 'none') return <p className="max-w-[70ch]">{words.none}</p>
  const series = [{ id: 'mine', name: words.column, kind: 'current' as const, values }]
  return (
    <figure>
      <RadarSvg series={series} words={words} size={420} />
      <RadarTable series={series} words={words} />
    </figure>
  )
}
