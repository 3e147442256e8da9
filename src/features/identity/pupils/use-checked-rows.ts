// Asks what is wrong with pasted lines; the answer and the lines stay in no store of the device.
import type { ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { useEffect, useState } from 'react'
import type { TypedRow } from './answers'

export interface CheckedRows {
  readonly value: ActionOutput<'identity.checkPupils'> | null
  readonly error: CallError | null
}

const NOT_YET: CheckedRows = { value: null, error: null }
/** While somebody still types in the lines. */
const PAUSE_MS = 300

export function useCheckedRows(homeroomId: string, rows: readonly TypedRow[]): CheckedRows {
  const [checked, setChecked] = useState<CheckedRows>(NOT_YET)
  useEffect(() => {
    let isOver = false
    const timer = setTimeout(async () => {
      const answer = await call('identity.checkPupils', { homeroomId, rows: [...rows] })
      if (isOver) return
      setChecked(answer.ok ? { value: answer.value, error: null } : { value: null, error: answer.error })
    }, PAUSE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [homeroomId, rows])
  return checked
}
