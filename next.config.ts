import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { LONG_BODY_LIMIT } from './src/config/body-limit'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A folder with all that is needed to serve, and nothing else: see scripts/starting/build.ts.
  output: 'standalone',
  // A page's title is in its head from the first byte, for everybody, as it is without script.
  htmlLimitedBots: /.*/,
  // Read by their names while the app runs.
  outputFileTracingIncludes: {
    '/*': [
      'prisma/migrations/**',
      'node_modules/@prisma/schema-engine-wasm/**',
      'node_modules/@resvg/resvg-wasm/index_bg.wasm',
      'node_modules/@expo-google-fonts/inter/**/*.ttf',
      'node_modules/better-sqlite3/{package.json,lib/**,build/Release/better_sqlite3.node}',
      'node_modules/{bindings,file-uri-to-path}/**',
    ],
  },
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    '@prisma/schema-engine-wasm',
  ],
  // Tests and tools are left out: the app also builds where their packages are not installed.
  typescript: { tsconfigPath: 'tsconfig.app.json' },
  // No picture is made smaller here, so nobody needs to be able to ask for that.
  images: { unoptimized: true },
  // Browsers ask for it wherever a reply is no page.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // The proxy gives pages theirs; it leaves out these files.
  headers: async () => [
    {
      source: '/_next/static/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'" },
        { key: 'cross-origin-resource-policy', value: 'same-origin' },
      ],
    },
  ],
  experimental: {
    authInterrupts: true,
    // scripts/starting/load-pages.mjs loads them, once the app serves.
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: LONG_BODY_LIMIT },
  },
}

export default createNextIntlPlugin('./src/messages/request.ts')(nextConfig)
