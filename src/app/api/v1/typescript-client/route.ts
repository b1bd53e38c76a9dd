import { clientText } from '@/api/client/client-text'
import { attachment } from '@/app/attachment'
import { guarded } from '@/app/guarded'

/** A client of the API to download; it tells nothing of the installation. */
export const GET = guarded(async () => attachment('calms-radar.ts', 'text/plain', clientText()))
