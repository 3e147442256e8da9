// Shows in a toast why a write failed, where no sheet is open to show it.
import type { CallError } from '@src/api/failures/call-error'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useEffect } from 'react'
import { useToast } from './toast'

export function useProblemToast(problem: CallError | null): void {
  const show = useToast((state) => state.show)
  useEffect(() => {
    if (problem) show({ text: sayError(problem, writeErrorTexts).title, icon: 'warn' })
  }, [problem, show])
}
