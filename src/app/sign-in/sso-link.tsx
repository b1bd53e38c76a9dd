import { getTranslations } from 'next-intl/server'
import { replyWith } from '@/app/reply-status'
import { OIDC_PROBLEMS } from '@/auth/oidc-problem'
import { hasOidc } from '@/auth/oidc-settings'
import { buttonClass } from '@/components/button'
import { Notice } from '@/components/notice'
import { environment } from '@/config/environment'

/** The way to the provider, where there is one. Always by the app's own address, which the provider leads back to. */
export async function SsoLink({ next }: { next: string }) {
  if (!hasOidc()) return null
  const t = await getTranslations('signIn')
  const { APP_URL, OIDC_NAME } = environment()
  const address = `${APP_URL}/sign-in/sso${next === '/' ? '' : `?next=${encodeURIComponent(next)}`}`
  return (
    <a href={address} className={`${buttonClass('secondary')} w-full`}>
      {t('withProvider', { provider: OIDC_NAME })}
    </a>
  )
}

/** Why the last single sign-on did not work; nothing for what is no such problem. */
export async function SsoProblem({ problem }: { problem: unknown }) {
  const known = OIDC_PROBLEMS.find((key) => key === problem)
  if (known === undefined || !hasOidc()) return null
  if (known === 'tooManySignIns') replyWith(429, { 'retry-after': '60' })
  const t = await getTranslations('signInProblems')
  return (
    <div role="alert">
      <Notice tone="caution">{t(known)}</Notice>
    </div>
  )
}
