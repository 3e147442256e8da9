// Runs the timers of `cloudbaserc.json` as often as they say while `npm start` is up.
import { readFileSync } from 'node:fs'

const MINUTE_MS = 60_000

interface DeployedFunction {
  readonly name: string
  readonly triggers?: readonly { readonly type: string; readonly config: string }[]
}

export interface DeployedTimer {
  readonly name: string
  readonly everyMinutes: number
}

/** The functions that have a timer, in the order of the deployment, as often as it runs there. */
export function timersOf(deploymentFile: string): readonly DeployedTimer[] {
  const { functions } = JSON.parse(readFileSync(deploymentFile, 'utf8')) as { functions: readonly DeployedFunction[] }
  return functions.flatMap(({ name, triggers = [] }) =>
    triggers.filter(({ type }) => type === 'timer').map(({ config }) => ({ name, everyMinutes: minutesOf(config) })),
  )
}

/** Second, minute, hour, day, month, weekday, year: https://cloud.tencent.com/document/product/583/9708 */
function minutesOf(config: string): number {
  const every = /^0 \*(?:\/(\d+))?( \*){5}$/.exec(config)
  if (every === null) throw new Error(`a timer that is no number of minutes apart: ${config}`)
  return Number(every[1] ?? 1)
}

export interface Timers {
  readonly url: string
  readonly timers: readonly DeployedTimer[]
  /** A minute, unless a test is in a hurry. */
  readonly minuteMs?: number
  /** A timer that fails is reported and runs again when it is due. */
  readonly report: (problem: string) => void
}

/** One after another, never two at once; returns what stops them. */
export function startTimers({ url, timers, minuteMs = MINUTE_MS, report }: Timers): () => void {
  let next: NodeJS.Timeout | undefined
  let isStopped = false
  const wait = () => {
    if (!isStopped) next = setTimeout(() => void round().finally(wait), minuteMs)
  }
  let minute = 0
  const round = async () => {
    minute += 1
    for (const { name } of timers.filter(({ everyMinutes }) => minute % everyMinutes === 0)) {
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
