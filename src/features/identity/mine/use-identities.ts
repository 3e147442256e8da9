// The demonstration identities offered by the local gateway. Browser build only.
import { useEffect, useState } from 'react'

export interface DemonstrationIdentity {
  readonly login: string
  readonly name: string
  readonly note: string
}

type Identities =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly list: readonly DemonstrationIdentity[] }

export function useIdentities(): Identities & { readonly retry: () => void } {
  const [identities, setIdentities] = useState<Identities>({ state: 'loading' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try is a new fetch
  useEffect(() => {
    let shown = true
    setIdentities({ state: 'loading' })
    fetchIdentities().then(
      (list) => shown && setIdentities({ state: 'ready', list }),
      () => shown && setIdentities({ state: 'failed' }),
    )
    return () => {
      shown = false
    }
  }, [tries])
  return { ...identities, retry: () => setTries((count) => count + 1) }
}

async function fetchIdentities(): Promise<readonly DemonstrationIdentity[]> {
  const response = await fetch('/local/identities')
  if (!response.ok) throw new Error(`identities: ${response.status}`)
  return (await response.json()) as readonly DemonstrationIdentity[]
}
