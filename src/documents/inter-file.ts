import { join } from 'node:path'

const FILES = { 400: '400Regular/Inter_400Regular.ttf', 600: '600SemiBold/Inter_600SemiBold.ttf' } as const

/** Where the letters of a weight are: neither PDF nor PNG can be made of what browsers are served. */
export function interFile(weight: keyof typeof FILES): string {
  return join(process.cwd(), 'node_modules/@expo-google-fonts/inter', FILES[weight])
}
