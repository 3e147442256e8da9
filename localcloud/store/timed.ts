// Measures a phase of opening a data file, for whoever wants to know where the time goes.

/** The duration is left where `performance.getEntriesByType('measure')` finds it. */
export function timed<T>(phase: string, work: () => T): T {
  const start = performance.now()
  const result = work()
  performance.measure(`localcloud ${phase}`, { start, end: performance.now() })
  return result
}
