import type { ReactNode } from 'react'
import { LevelCell } from '@/charts/level-cell'
import { PillarMark } from '@/charts/pillar-mark'
import { ScrollRegion } from '@/components/scroll-region'
import type { Report } from '@/use-cases/reports/get-report'
import { gapText } from './gap-text'
import { LeadAndTeamRadar } from './lead-and-team-radar'
import type { ReportWords } from './report-words'

type LeadAndTeamProps = { report: Report; words: ReportWords; download: ReactNode }

/** The lead's view beside the members', where both are published: how far apart they lie, and nobody to blame. */
export function LeadAndTeam({ report, words, download }: LeadAndTeamProps) {
  const { t, pillars, names, signed } = words
  const rows = report.leadAndTeam
  if (rows === null) return null
  const cell = { noScore: t('none'), levelNames: names }
  return (
    <section aria-labelledby="lead-and-team" className="space-y-4">
      <h2 id="lead-and-team" className="text-xl font-bold">
        {t('leadAndTeam')}
      </h2>
      <p className="max-w-[70ch]">{t('leadAndTeamText')}</p>
      <div className="grid grid-cols-1 items-start gap-10 lg:grid-cols-2">
        <div>
          <LeadAndTeamRadar rows={rows} report={report} />
          {download}
        </div>
        <ScrollRegion label={t('gapTable')}>
          <table className="w-full text-left tabular-nums [&_:is(td,th)]:border-b [&_:is(td,th)]:border-line [&_:is(td,th)]:px-2 [&_:is(td,th)]:py-3">
            <thead className="text-sm text-quiet">
              <tr>
                {[t('pillarColumn'), t('leadColumn'), t('membersColumn'), t('gapColumn')].map((text) => (
                  <th key={text} scope="col" className="font-normal">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, lead, members, n, practices, gap }) => (
                <tr key={id}>
                  <th scope="row" className="font-semibold">
                    <PillarMark pillar={id} name={pillars[id]} />
                  </th>
                  <td>
                    <LevelCell value={lead} words={cell} />
                  </td>
                  <td>
                    <LevelCell value={members} words={{ ...cell, noScore: t('withheld') }} />
                    {members !== null && (
                      <span className="block text-sm text-quiet">
                        {t('n', { n })}
                        {practices.open < practices.all && `, ${t('overSome', practices)}`}
                      </span>
                    )}
                  </td>
                  <td>
                    {gap !== null && <span className="font-semibold">{signed(gap)}</span>}
                    <span className="block text-sm">{gapText(gap, pillars[id], words)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </div>
    </section>
  )
}
