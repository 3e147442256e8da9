// Reads an answer again every few seconds, for what other phones marked and families just changed.
import { useEffect } from 'react'

const LOOK_AGAIN_MS = 20_000

export function useLookingAgain({ refresh }: { readonly refresh: () => void }): void {
  useEffect(() => {
    const timer = setInterval(refresh, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [refresh])
}
