// Verifies a draw on this phone: fetches its parts or takes a chosen file, then plays it in slices.
import type { VerifyWish } from '@domain/enrollment/draws/verify-draw'
import { call } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { useEffect, useRef, useState } from 'react'
import { NOT_BEGUN, runVerifying, type Verifying } from './run-verifying'

export interface Published {
  readonly planId: string
  readonly parts: number
}

interface UseVerifying {
  /** Null: not begun, or stopped. */
  readonly verifying: Verifying | null
  readonly problem: CallError | null
  readonly verifyPublished: (published: Published, wish: VerifyWish) => Promise<void>
  readonly verifyText: (text: string, wish: VerifyWish) => void
  readonly stop: () => void
}

export function useVerifying(): UseVerifying {
  const [verifying, setVerifying] = useState<Verifying | null>(null)
  const [problem, setProblem] = useState<CallError | null>(null)
  const stopRunning = useRef<(() => void) | null>(null)
  const stop = () => {
    stopRunning.current?.()
    stopRunning.current = null
    setVerifying(null)
  }
  useEffect(() => () => stopRunning.current?.(), [])
  const verifyText = (text: string, wish: VerifyWish) => {
    stopRunning.current?.()
    setVerifying(NOT_BEGUN)
    stopRunning.current = runVerifying({ text, wish }, setVerifying)
  }
  const verifyPublished = async (published: Published, wish: VerifyWish) => {
    let isStopped = false
    stopRunning.current = () => {
      isStopped = true
    }
    setProblem(null)
    setVerifying(NOT_BEGUN)
    const fetched = await fetchParts(published)
    if (isStopped) return
    if ('error' in fetched) {
      setVerifying(null)
      setProblem(fetched.error)
    } else verifyText(fetched.text, wish)
  }
  return { verifying, problem, verifyPublished, verifyText, stop }
}

async function fetchParts({ planId, parts }: Published): Promise<{ text: string } | { error: CallError }> {
  const texts: string[] = []
  for (let part = 0; part < parts; part += 1) {
    const answer = await call('enrollment.getDrawFile', { planId, part })
    if (!answer.ok) return { error: answer.error }
    texts.push(answer.value.text ?? '')
  }
  return { text: texts.join('') }
}
