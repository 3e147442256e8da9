// Tells where the time of `npm start` goes, from what was measured on the way.

/** Measures one phase of starting beside those the local cloud measures itself. */
export async function measured<T>(phase: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  performance.measure(phase, { start, end: performance.now() })
  return result
}

/** One line: each phase in milliseconds of wall, then the processor time of all, which a busy machine does not stretch. */
export function phasesLine(): string {
  const phases = performance.getEntriesByType('measure').map(({ name, duration }) => `${name} ${Math.round(duration)}`)
  const { user, system } = process.cpuUsage()
  return `Phases (ms): ${phases.join(' · ')} · processor ${Math.round((user + system) / 1000)}`
}
