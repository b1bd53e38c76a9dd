import { getTranslations } from 'next-intl/server'
import type { FormField } from '@/app/fields-form'
import { FORGET_DAYS, GROUP_SIZES, type Settings } from '@/use-cases/workspaces/settings-schema'
import { TIME_ZONES } from '@/use-cases/workspaces/time-zone'
import { WORKSPACE_NAME_LIMIT } from '@/use-cases/workspaces/workspace-name'

/** The fields of what is general in the settings. */
export async function generalFields(settings: Settings): Promise<FormField[]> {
  const t = await getTranslations('settings')
  const { name, minimumGroupSize, timeZone, forgetAfterDays } = settings
  // Stored on another machine, it may have a name that is not listed here.
  const zones = TIME_ZONES.includes(timeZone) ? TIME_ZONES : [timeZone, ...TIME_ZONES]
  const number = (limits: { least: number; most: number }) =>
    ({ type: 'number', min: limits.least, max: limits.most }) as const
  return [
    { id: 'name', label: t('name'), maxLength: WORKSPACE_NAME_LIMIT, defaultValue: name },
    {
      id: 'timeZone',
      label: t('timeZone'),
      hint: t('timeZoneHint'),
      options: zones.map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') })),
      defaultValue: timeZone,
    },
    {
      id: 'minimumGroupSize',
      label: t('groupSize'),
      hint: t('groupSizeHint'),
      ...number(GROUP_SIZES),
      defaultValue: minimumGroupSize,
    },
    {
      id: 'forgetAfterDays',
      label: t('forgetDays'),
      hint: t('forgetDaysHint'),
      ...number(FORGET_DAYS),
      defaultValue: forgetAfterDays,
    },
  ]
}
