// Owns the key of a write that may be sent again: it stays as long as what is sent stays, anything else is another act.
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
