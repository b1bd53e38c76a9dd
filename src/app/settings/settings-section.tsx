import { getTranslations } from 'next-intl/server'
import { levelNames, pillarNames } from '@/app/chart-words'
import type { FormField } from '@/app/fields-form'
import { PillarMark } from '@/charts/pillar-mark'
import { Card } from '@/components/card'
import { LEVELS } from '@/questionnaire/levels'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { GROUP_SIZES, type Settings } from '@/use-cases/workspaces/settings-schema'
import { WORKSPACE_NAME_LIMIT } from '@/use-cases/workspaces/workspace-name'
import { changeSettingsAction } from './actions'
import { SettingsForm } from './settings-form'

/** The settings as they are, to be changed. */
export async function SettingsSection({ settings: { name, minimumGroupSize, targets } }: { settings: Settings }) {
  const [t, names] = await Promise.all([getTranslations('settings'), levelNames()])
  const pillars = pillarNames()
  const options = LEVELS.map((level) => ({
    value: String(level),
    text: t('level', { level, name: names[level - 1] ?? '' }),
  }))
  const general: FormField[] = [
    { id: 'name', label: t('name'), maxLength: WORKSPACE_NAME_LIMIT, defaultValue: name },
    {
      id: 'minimumGroupSize',
      label: t('groupSize'),
      hint: t('groupSizeHint'),
      type: 'number',
      min: GROUP_SIZES.least,
      max: GROUP_SIZES.most,
      defaultValue: minimumGroupSize,
    },
  ]
  const targetFields: FormField[] = PILLAR_IDS.map((id) => ({
    id,
    label: (
      <span className="inline-flex flex-wrap items-baseline gap-x-2">
        <PillarMark pillar={id} />
        {pillars[id]}
      </span>
    ),
    options,
    defaultValue: String(targets[id]),
  }))
  return (
    <Card>
      <SettingsForm
        action={changeSettingsAction}
        general={general}
        targets={{ title: t('targets'), hint: t('targetsHint'), fields: targetFields }}
        button={t('save')}
      />
    </Card>
  )
}
