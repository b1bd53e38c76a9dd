import { z } from 'zod'
import { ROLES } from '@/auth/actor'

export const roleSchema = z.enum(ROLES, { error: 'role' })
