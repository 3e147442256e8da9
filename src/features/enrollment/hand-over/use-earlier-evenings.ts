// Sends what this phone marked on an evening before and never got sent: nothing marked is lost.
import { useWrite } from '@src/api/hooks/use-write'
import { eveningsBefore, keepGate, readGate } from '@src/api/kept/gate-marks'
import { useEffect } from 'react'

/** One by one; what did not arrive is tried at the next opening of the page. */
export function useEarlierEvenings(today: string): void {
  const { run } = useWrite('enrollment.saveHandOvers')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a day and opening
  useEffect(() => {
    void sendAll()
  }, [today])

  async function sendAll() {
    for (const evening of eveningsBefore(today)) {
      const { pending, guests, settled } = readGate(evening)
      const answer = await run({ ...evening, marks: [...pending], guests: [...guests], settled: [...settled] })
      const isGone = answer.ok || answer.error.code === 'NO_SUCH_GATE' || answer.error.code === 'NOT_FOUND'
      if (isGone) keepGate(evening, { pending: [], guests: [], settled: [] })
    }
  }
}
