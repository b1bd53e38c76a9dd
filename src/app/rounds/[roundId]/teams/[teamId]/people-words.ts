import { getTranslations } from 'next-intl/server'

/** The words of the form, which is drawn in the browser too. */
export async function peopleWords() {
  const t = await getTranslations('share')
  return {
    people: t('people'),
    hint: t('peopleHint'),
    make: t('make'),
    caption: t('madeCaption'),
    name: t('name'),
    copy: t('copy'),
    copied: t('copied'),
    mailed: t('mailed'),
    all: t('allMade'),
    kept: t('kept'),
  }
}

export type PeopleWords = Awaited<ReturnType<typeof peopleWords>>
