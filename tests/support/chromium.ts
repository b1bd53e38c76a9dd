import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installDebianPackage } from './debian-package'

/** The same engine without the windows that nobody sees; it needs about half the processor. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const INSTEAD = 'Install Chromium, or set CHROMIUM_PATH to the browser to use.'

/**
 * The browser for the tests: CHROMIUM_PATH, else the system's (a headless shell before all others), else Playwright's own,
 * else the Debian package.
 * @throws Error saying what to do if there is none.
 */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`)
  }
  const found = systemChromium() ?? playwrightChromium()
  if (found) return found
  installDebianPackage('chromium', INSTEAD)
  const installed = systemChromium()
  if (installed) return installed
  throw new Error(`Chromium was installed but cannot be found. ${INSTEAD}`)
}

/**
 * Installs the headless shell beside a Debian's Chromium, where that can be done without asking anybody. Tests run without
 * it, too, only longer.
 */
export function installHeadlessShell(): void {
  const isSettled = Boolean(process.env.CHROMIUM_PATH) || !systemChromium()?.endsWith('/bin/chromium')
  if (isSettled || process.getuid?.() !== 0) return
  try {
    installDebianPackage(SHELL, 'The tests do without.')
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
  }
}

function systemChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(':')
  return NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find((path) => works(path))
}

function playwrightChromium(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** Whether it can be run: some systems have a `chromium` that only says how to install one. */
function works(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
