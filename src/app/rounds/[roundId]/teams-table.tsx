import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ScrollRegion } from '@/components/scroll-region'

const CELL = 'border-t border-line px-3 py-2 align-top sm:px-4'

type TeamsTableProps = {
  columns: readonly string[]
  /** The first cell names the team. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** A row for each team. */
export async function TeamsTable({ columns, rows }: TeamsTableProps) {
  const t = await getTranslations('round')
  return (
    <ScrollRegion label={t('table')} className="rounded-xl border border-line bg-surface">
      <table className="w-full text-left">
        <thead className="text-sm text-quiet">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 font-normal sm:px-4">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [team, ...rest] }) => (
            <tr key={key}>
              <th scope="row" className={`${CELL} max-w-72 min-w-32 font-normal wrap-anywhere`}>
                {team}
              </th>
              {rest.map((cell, index) => (
                <td key={columns[index + 1]} className={`${CELL} min-w-24 pt-4`}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
