// Runs one write of a sheet: busy meanwhile, and the words of what went wrong.
import { useState } from 'react'
import { WRITING_FAULT_TEXTS } from './follow-texts'
import type { FollowedCase } from './use-case'
import type { ToWrite } from './write-to-case'

interface Turn {
  readonly busy: string | false
  readonly problem: { readonly title: string; readonly hint: string } | null
  readonly run: (toWrite: ToWrite) => Promise<void>
}

export function useTurn(write: FollowedCase['write'], onDone: () => void): Turn {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Turn['problem']>(null)
  const run = async (toWrite: ToWrite) => {
    setBusy(true)
    setProblem(null)
    const fault = await write(toWrite)
    setBusy(false)
    if (fault === null) return onDone()
    setProblem({ title: '没有办成', hint: WRITING_FAULT_TEXTS[fault] })
  }
  return { busy: busy ? '正在送出' : false, problem, run }
}
