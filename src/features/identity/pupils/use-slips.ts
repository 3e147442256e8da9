// Makes codes for children's families, one slip each, to show and to print.
import { makeRequestKey } from '@src/api/kept/request-key'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { useState } from 'react'
import type { Slip } from './answers'
import type { Printed } from './printed-slips'

/** As many as one call takes. */
const A_CALL = 60

export function useSlips(schoolId: string) {
  const { ask, busy, problem } = useConfirmedWrite('identity.inviteGuardians', '正在做')
  const [printed, setPrinted] = useState<Printed | null>(null)
  useProblemToast(problem)
  /** Shown as they come: what a call made before the next one failed can be printed. */
  const make = async (pupilIds: readonly string[]) => {
    const slips: Slip[] = []
    for (let from = 0; from < pupilIds.length; from += A_CALL) {
      const some = pupilIds.slice(from, from + A_CALL)
      const made = await ask({ schoolId, pupilIds: some, requestKey: await makeRequestKey() })
      if (made === null) return
      slips.push(...made.slips)
      setPrinted({ schoolName: made.schoolName, slips: [...slips] })
    }
  }
  return { make, busy, printed, clear: () => setPrinted(null) }
}
