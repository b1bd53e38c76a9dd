import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

/** Answers and names are small; anything larger is refused with 413 before it is read. */
const BODY_LIMIT = '64kb'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['better-sqlite3', '@prisma/client', '@prisma/adapter-better-sqlite3', '@prisma/adapter-pg'],
  // Tests and tools are left out: the app also builds where their packages are not installed.
  typescript: { tsconfigPath: 'tsconfig.app.json' },
  experimental: { serverActions: { bodySizeLimit: BODY_LIMIT } },
}

export default createNextIntlPlugin('./src/messages/request.ts')(nextConfig)
