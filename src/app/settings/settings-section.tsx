import { getTranslations } from 'next-intl/server'
import { levelNames, pillarNames } from '@/app/chart-words'
import type { FormField } from '@/app/fields-form'
import { PillarMark } from '@/charts/pillar-mark'
import { Card } from '@/components/card'
import { LEVELS } from '@/questionnaire/levels'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { Settings } from '@/use-cases/workspaces/settings-schema'
import { changeSettingsAction } from './actions'
import { generalFields } from './general-fields'
import { SettingsForm } from './settings-form'

/** The settings as they are, to be changed. */
export async function SettingsSection({ settings }: { settings: Settings }) {
  const [t, names, general] = await Promise.all([getTranslations('settings'), levelNames(), generalFields(settings)])
  const pillars = pillarNames()
  const options = LEVELS.map((level) => ({
    value: String(level),
    text: t('level', { level, name: names[level - 1] ?? '' }),
  }))
  const targetFields: FormField[] = PILLAR_IDS.map((id) => ({
    id,
    label: (
      <span className="inline-flex flex-wrap items-baseline gap-x-2">
        <PillarMark pillar={id} />
        {pillars[id]}
      </span>
    ),
    options,
    defaultValue: String(settings.targets[id]),
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
