// Finds Chromium for the journeys, or installs Debian's with Chinese fonts where permitted.
import { existsSync } from 'node:fs'
import { runCommand } from './run-command'

const KNOWN_PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

function hasBrowser(): boolean {
  return KNOWN_PLACES.some((place) => place !== undefined && existsSync(place))
}

export async function ensureBrowser(): Promise<boolean> {
  if (hasBrowser()) return true
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) {
    console.error('No Chromium found. Install it with Chinese fonts, or set CHROMIUM_PATH.')
    return false
  }
  const install = ['-y', '--no-install-recommends', 'install', 'chromium', 'fonts-noto-cjk']
  return (await runCommand('apt-get', ['-qq', 'update'])) && (await runCommand('apt-get', ['-qq', ...install]))
}
