import { getFormatter, getTranslations } from 'next-intl/server'
import { ScrollRegion } from '@/components/scroll-region'
import type { listMembers } from '@/use-cases/members/list-members'
import { teamsText } from './teams-text'

type Member = Awaited<ReturnType<typeof listMembers>>[number]

const CELL = 'border-t border-line px-4 py-3 align-baseline'

/** Who belongs to the workspace, each leading to what can be changed. */
export async function MemberTable({ members }: { members: readonly Member[] }) {
  const [t, format, roles] = await Promise.all([getTranslations('members'), getFormatter(), getTranslations('roles')])
  const teams = await teamsText()
  const columns = [t('member'), t('role'), t('teams'), t('secondFactor'), t('since')]
  return (
    <ScrollRegion label={t('list')} className="rounded-xl border border-line bg-surface">
      <table className="w-full text-left">
        <thead className="text-sm text-quiet">
          <tr>
            {columns.map((text) => (
              <th key={text} scope="col" className="px-4 py-3 font-normal whitespace-nowrap">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row" className={`${CELL} max-w-72 min-w-48 font-normal`}>
                <a
                  href={`/members/${member.id}`}
                  className="inline-block font-semibold break-words text-accent underline underline-offset-4"
                >
                  {member.name}
                </a>
                <span className="block text-sm break-all text-quiet">{member.email}</span>
              </th>
              <td className={CELL}>
                {roles(member.role as 'lead')}
                {member.suspended && <span className="block text-sm text-caution">{t('suspended')}</span>}
              </td>
              <td className={`${CELL} min-w-48 break-words`}>{teams(member)}</td>
              <td className={CELL}>{member.secondFactor ? t('on') : t('off')}</td>
              <td className={`${CELL} whitespace-nowrap tabular-nums`}>
                {format.dateTime(member.since, { dateStyle: 'medium' })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
