// Makes codes for children's families, one slip each, to show and to print.
import { makeRequestKey } from '@src/api/kept/request-key'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { useState } from 'react'
import type { Printed } from './printed-slips'

const MOST = 60

export function useSlips(schoolId: string) {
  const { ask, busy, problem } = useConfirmedWrite('identity.inviteGuardians', '正在做')
  const [printed, setPrinted] = useState<Printed | null>(null)
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const make = async (pupilIds: readonly string[]) => {
    if (pupilIds.length > MOST) show({ text: `一次最多 ${MOST} 张` })
    else setPrinted(await ask({ schoolId, pupilIds: [...pupilIds], requestKey: await makeRequestKey() }))
  }
  return { make, busy, printed, clear: () => setPrinted(null) }
}
