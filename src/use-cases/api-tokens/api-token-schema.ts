import { z } from 'zod'
import { API_SCOPES } from '@/auth/api-token'
import { visibleName } from '../visible-name'

/** How long a token's name may be, in characters. */
export const API_TOKEN_NAME_LIMIT = 60

/** For how many days a token can be used. */
export const API_TOKEN_DAYS = ['30', '90', '365'] as const

/** What a service can be: a lead is a person with teams. */
export const SERVICE_ROLES = ['coach', 'admin'] as const

/** Whose tokens are meant: one's own in the workspace, or those of its services. */
export const API_TOKEN_OWNERS = ['me', 'services'] as const
export type ApiTokenOwner = (typeof API_TOKEN_OWNERS)[number]

/** What is said of a new token; `role` is that of a service. */
export const apiTokenSchema = z.object({
  name: visibleName(API_TOKEN_NAME_LIMIT, { tooLong: 'tokenNameLength', empty: 'tokenNameEmpty' }),
  scopes: z.array(z.enum(API_SCOPES, { error: 'tokenScope' })).min(1, { error: 'tokenScope' }),
  days: z.enum(API_TOKEN_DAYS, { error: 'tokenDays' }).transform(Number),
  role: z.enum(SERVICE_ROLES, { error: 'role' }).default('coach'),
})
export type ApiTokenInput = z.infer<typeof apiTokenSchema>
