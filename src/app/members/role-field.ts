import { getTranslations } from 'next-intl/server'
import type { FormField } from '@/app/fields-form'
import { ROLES, type Role } from '@/auth/actor'

/** The field in which a role is chosen. */
export async function roleField(label: string, hint: string, role: Role): Promise<FormField> {
  const t = await getTranslations('roles')
  return { id: 'role', label, hint, defaultValue: role, options: ROLES.map((value) => ({ value, text: t(value) })) }
}
