// Begins an import with a file that is at hand already: the same one, read as another kind.
import type { LocalFile } from '@src/api/transport/transport-type'
import { useEffect, useRef } from 'react'

export function useGivenFile(given: LocalFile | null, take: (file: LocalFile) => Promise<void>): void {
  const begun = useRef(false)
  useEffect(() => {
    if (given === null || begun.current) return
    begun.current = true
    void take(given)
  }, [given, take])
}
