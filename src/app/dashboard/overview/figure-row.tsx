import type { ReactNode } from 'react'
import { PillarMark } from '@/charts/pillar-mark'
import type { PillarId } from '@/questionnaire/pillars'
import { TextLink } from './text-link'

type FigureRowProps = { href: string | null; link: string; pillar?: PillarId; children: ReactNode }

/** A figure of one team, with the way, if any, to where it stands in the team's report. */
export function FigureRow({ href, link, pillar, children }: FigureRowProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 py-1.5">
      {pillar && <PillarMark pillar={pillar} />}
      <TextLink href={href}>{link}</TextLink>
      <span className="text-sm text-quiet tabular-nums">{children}</span>
    </div>
  )
}
