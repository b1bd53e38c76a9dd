import { openText, sealText } from '@/config/sealed-text'

const PURPOSE = 'webhooks'

/** An address or a secret of a target as it may be stored. */
export const sealWebhook = (plain: string): string => sealText(PURPOSE, plain)

/** It again; null if it was sealed with another secret of the installation. */
export const openWebhook = (sealed: string): string | null => openText(PURPOSE, sealed)
