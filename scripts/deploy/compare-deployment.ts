// Compares each setting of a deployment with what is declared, and makes it so when asked to.
import type { Setting } from './setting'

export interface Comparing {
  readonly settings: readonly Setting[]
  /** Whether to change what differs; without it nothing is written. */
  readonly applies: boolean
  readonly report: (line: string) => void
}

/** How many settings differ in the end. A setting that cannot be read differs, and the others are compared all the same. */
export async function compareDeployment({ settings, applies, report }: Comparing): Promise<number> {
  let differing = 0
  for (const setting of settings) {
    const problem = await problemOf(setting, applies)
    if (problem === null) continue
    differing += 1
    report(`${setting.name}\n    should be  ${setting.wanted}\n    is         ${problem}${hintOf(setting, applies)}`)
  }
  report(differing === 0 ? `${settings.length} settings as declared.` : `${differing} of ${settings.length} differ.`)
  return differing
}

async function problemOf(setting: Setting, applies: boolean): Promise<string | null> {
  try {
    const before = await setting.read()
    if (before === setting.wanted) return null
    if (!applies || setting.apply === null) return before
    await setting.apply()
    // Read again: what the platform answered to the change is not what it does.
    const after = await setting.read()
    return after === setting.wanted ? null : after
  } catch (error) {
    return `not to be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

function hintOf({ hint, apply }: Setting, applies: boolean): string {
  if (apply !== null && !applies) return '\n    npm run deploy:apply makes it so'
  return hint === undefined ? '' : `\n    ${hint}`
}
