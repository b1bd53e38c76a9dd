import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import type { Setting } from '@/use-cases/system/settings-in-force'
import { Facts } from './facts'
import { TitledCard } from './titled-card'

/** The environment by name, without secrets: first what holds, then what is not set. */
export async function SettingsCard({ settings }: { settings: readonly Setting[] }) {
  const t = await getTranslations('system')
  const text = ({ value, isSet }: Setting) => {
    if (value === null) return t('isSet')
    return isSet ? value : t('isDefault', { value })
  }
  const inForce = settings.filter(({ value, isSet }) => isSet || value)
  const rest = settings.filter((setting) => !inForce.includes(setting))
  return (
    <TitledCard id="settings" title={t('settings')}>
      <p className="text-sm text-quiet">{t('settingsLead')}</p>
      <Facts facts={inForce.map((setting) => [setting.name, text(setting)] as const)} />
      {rest.length > 0 && (
        <p className="text-sm text-quiet">
          {t('isNotSet')}{' '}
          {rest.map(({ name }, index) => (
            // Long names break where the next word of them begins, as do lines between names.
            <Fragment key={name}>
              {index > 0 && ', '}
              {name.split(/(?<=_)/).map((word) => (
                <Fragment key={word}>
                  {word}
                  <wbr />
                </Fragment>
              ))}
            </Fragment>
          ))}
        </p>
      )}
    </TitledCard>
  )
}
