/** Which folder of src may import which, and which packages belong to whom. Change it by a decision record only. */
import { builtinModules } from 'node:module'

const PURE = ['questionnaire', 'components', 'config', 'errors'] as const

/** A folder and the folders it may import, apart from itself. */
export const IMPORT_TABLE: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(PURE.map((folder) => [folder, []])),
  // Interface text: words only. It is read by app, which hands it on, by mail and by webhooks.
  messages: [],
  // Told by all that serve requests; neither knows what is told of.
  logging: ['config', 'errors'],
  metrics: ['config'],
  scoring: ['questionnaire'],
  database: ['questionnaire', 'config', 'errors'],
  auth: ['database', 'config', 'errors', 'logging'],
  mail: ['config', 'errors', 'messages', 'logging'],
  // What leaves for another program's address.
  webhooks: ['config', 'messages'],
  'use-cases': [
    'questionnaire',
    'scoring',
    'database',
    'auth',
    'mail',
    'webhooks',
    'config',
    'errors',
    'logging',
    'metrics',
  ],
  charts: ['scoring', 'questionnaire', 'components'],
  documents: ['questionnaire', 'scoring', 'use-cases', 'charts'],
  // Pages that are sent again as long as they tell the same.
  'kept-pages': ['config', 'auth', 'use-cases'],
  // What programs ask over HTTP, over the same use-cases as the pages.
  api: [
    'questionnaire',
    'scoring',
    'config',
    'errors',
    'messages',
    'auth',
    'webhooks',
    'use-cases',
    'documents',
    'logging',
  ],
  app: [
    ...PURE,
    'api',
    'messages',
    'scoring',
    'auth',
    'mail',
    'webhooks',
    'use-cases',
    'charts',
    'documents',
    'kept-pages',
    'logging',
    'metrics',
  ],
  // What comes before the first request.
  starting: ['database', 'auth', 'use-cases', 'mail', 'config', 'errors', 'messages', 'logging', 'metrics'],
  // The files directly in src that Next asks for (proxy.ts, instrumentation.ts).
  '': [...PURE, 'messages', 'starting', 'kept-pages', 'logging'],
}

type Owned = { packages: RegExp; folders: readonly string[] }

const OWNED_PACKAGES: readonly Owned[] = [
  { packages: /^(@prisma\/.+|prisma|pg|better-sqlite3|@electric-sql\/pglite)$/, folders: ['database'] },
  { packages: /^recharts$/, folders: ['charts'] },
  { packages: /^next$/, folders: ['app', 'auth', ''] },
  { packages: /^(next-intl|use-intl)$/, folders: ['app', 'api', 'messages', 'mail', 'webhooks'] },
  { packages: /^(standardwebhooks|ipaddr\.js)$/, folders: ['webhooks'] },
  { packages: /^nodemailer$/, folders: ['mail'] },
  { packages: /^pino$/, folders: ['logging'] },
  { packages: /^prom-client$/, folders: ['metrics'] },
  { packages: /^(@react-pdf\/.+|@resvg\/.+|write-excel-file)$/, folders: ['documents'] },
]

/** Folders that may use a few packages only. */
const FEW_PACKAGES: Readonly<Record<string, RegExp>> = {
  scoring: /^@stdlib\//,
}

/** Why a folder of src may not import another; null if it may. */
export function folderProblem(from: string, to: string): string | null {
  const allowed = IMPORT_TABLE[from]
  if (allowed === undefined) return `the folder ${from} is not in the import table`
  if (from === to || allowed.includes(to)) return null
  return `${from || 'a file of src itself'} may not import ${to || 'a file of src itself'}`
}

/** Why a folder of src may not import a package (or a module of Node); null if it may. */
export function packageProblem(from: string, specifier: string): string | null {
  const name = packageName(specifier)
  const few = FEW_PACKAGES[from]
  if (few && !few.test(name)) return `${from} may not import ${name}`
  const owner = OWNED_PACKAGES.find(({ packages }) => packages.test(name))
  if (owner === undefined || owner.folders.includes(from)) return null
  return `${from || 'a file of src itself'} may not import ${name}: it belongs to ${owner.folders[0]}`
}

/** `@scope/name/file` is of the package `@scope/name`, `name/file` of `name`. */
function packageName(specifier: string): string {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return specifier
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
