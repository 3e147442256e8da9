// The key of a write that may be resent: the same for the same input, a new one for any other.
import { useRef } from 'react'
import { makeRequestKey } from '../kept/request-key'

export function useRequestKey(): (about: object) => Promise<string> {
  const sent = useRef<{ readonly about: string; readonly key: string } | null>(null)
  return async (about) => {
    const said = JSON.stringify(about)
    if (sent.current?.about !== said) sent.current = { about: said, key: await makeRequestKey() }
    return sent.current.key
  }
}
