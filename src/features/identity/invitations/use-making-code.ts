// Makes an invitation code under one key: asking again after a lost answer returns the same code.
import type { ActionInput } from '@domain/registry'
import { makeRequestKey } from '@src/api/kept/request-key'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useRef, useState } from 'react'

type Inviting = 'identity.inviteStaff' | 'identity.inviteOfficial'

export function useMakingCode<Name extends Inviting>(name: Name) {
  const { ask, busy, problem } = useConfirmedWrite(name, '正在生成')
  const [made, setMade] = useState<{ readonly code: string; readonly expiresAt: number } | null>(null)
  const key = useRef<string | null>(null)
  const make = async (inputWith: (requestKey: string) => ActionInput<Name>) => {
    key.current ??= await makeRequestKey()
    const answer = await ask(inputWith(key.current))
    if (answer !== null) setMade(answer)
  }
  return { make, made, busy, problem }
}
