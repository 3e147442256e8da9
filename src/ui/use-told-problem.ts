// Owns saying why a write did not work where no sheet stands open to say it: in a toast.
import type { CallError } from '@src/api/call-error'
import { sayError } from '@src/texts/error-texts'
import { writeErrorTexts } from '@src/texts/write-texts'
import { useEffect } from 'react'
import { useToast } from './toast'

export function useToldProblem(problem: CallError | null): void {
  const show = useToast((state) => state.show)
  useEffect(() => {
    if (problem) show({ text: sayError(problem, writeErrorTexts).title, icon: 'warn' })
  }, [problem, show])
}
