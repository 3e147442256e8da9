// Runs the timers of `cloudbaserc.json` about once a minute while `npm start` is up.
import { readFileSync } from 'node:fs'

const EVERY_MS = 60_000

interface DeployedFunction {
  readonly name: string
  readonly triggers?: readonly { readonly type: string }[]
}

/** The functions that have a timer, in the order of the deployment. */
export function timersOf(deploymentFile: string): readonly string[] {
  const { functions } = JSON.parse(readFileSync(deploymentFile, 'utf8')) as { functions: readonly DeployedFunction[] }
  return functions.filter(({ triggers = [] }) => triggers.some(({ type }) => type === 'timer')).map(({ name }) => name)
}

export interface Timers {
  readonly url: string
  readonly names: readonly string[]
  readonly everyMs?: number
  /** A timer that fails is reported and runs again a minute later. */
  readonly report: (problem: string) => void
}

/** One after another, never two at once; returns what stops them. */
export function startTimers({ url, names, everyMs = EVERY_MS, report }: Timers): () => void {
  let next: NodeJS.Timeout | undefined
  let isStopped = false
  const wait = () => {
    if (!isStopped) next = setTimeout(() => void round().finally(wait), everyMs)
  }
  const round = async () => {
    for (const name of names) {
      const problem = isStopped ? null : await runTimer(url, name)
      if (problem !== null && !isStopped) report(`timer ${name}: ${problem}`)
    }
  }
  wait()
  return () => {
    isStopped = true
    clearTimeout(next)
  }
}

async function runTimer(url: string, name: string): Promise<string | null> {
  try {
    const response = await fetch(`${url}/timer/${name}`, { method: 'POST' })
    const text = await response.text()
    return response.ok && /"ok":true/.test(text) ? null : `${response.status} ${text.slice(0, 200)}`
  } catch (error) {
    return String(error)
  }
}
