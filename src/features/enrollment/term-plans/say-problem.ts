// Says in one line why something of a plan was not stored.
import type { CallError } from '@src/api/failures/call-error'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'

export function sayProblem(problem: CallError): string {
  const { title, hint } = sayError(problem, staffWriteErrorTexts)
  return `${title}。${hint}`
}
