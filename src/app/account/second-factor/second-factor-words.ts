import { getTranslations } from 'next-intl/server'

/** The words of the forms, which are drawn in the browser too. */
export async function secondFactorWords() {
  const t = await getTranslations('secondFactor')
  return {
    password: t('password'),
    begin: t('begin'),
    scanTitle: t('scanTitle'),
    scan: t('scan'),
    picture: t('picture'),
    key: t('key'),
    code: t('code'),
    codeHint: t('codeHint'),
    prove: t('prove'),
    codesTitle: t('codesTitle'),
    codesText: t('codesText'),
    kept: t('kept'),
    newCodesTitle: t('newCodesTitle'),
    newCodesText: t('newCodesText'),
    newCodes: t('newCodes'),
    offTitle: t('offTitle'),
    offText: t('offText'),
    off: t('off'),
  }
}

export type SecondFactorWords = Awaited<ReturnType<typeof secondFactorWords>>
