// Asks whose code was typed, as soon as it has six digits; the answer stays in memory alone.
import { CODE_DIGITS } from '@domain/enrollment/hand-over/judge-code'
import { call } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { useState } from 'react'
import type { CodeAnswer } from './gate-answers'

export interface PickupCode {
  readonly digits: string
  readonly answer: CodeAnswer | null
  readonly error: CallError | null
  readonly isAsking: boolean
  readonly type: (digits: string) => void
}

interface Asked {
  readonly schoolId: string
  readonly gateId: string
  /** The child it is said for; null: by the code alone. */
  readonly pupilId: string | null
}

export function usePickupCode(asked: Asked): PickupCode {
  const [digits, setDigits] = useState('')
  const [told, setTold] = useState<Pick<PickupCode, 'answer' | 'error'>>({ answer: null, error: null })
  const [isAsking, setAsking] = useState(false)
  const type = async (typed: string) => {
    setDigits(typed)
    setTold({ answer: null, error: null })
    if (typed.length < CODE_DIGITS) return
    setAsking(true)
    const answer = await call('enrollment.checkPickupCode', { ...asked, code: typed })
    setAsking(false)
    setTold(answer.ok ? { answer: answer.value, error: null } : { answer: null, error: answer.error as CallError })
  }
  return { digits, ...told, isAsking, type: (typed) => void type(typed) }
}
