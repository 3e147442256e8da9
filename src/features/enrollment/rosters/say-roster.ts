// Says why a roster did not come, and that more of it is on the way.
import type { CallError } from '@src/api/failures/call-error'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'

export function faultOf(error: CallError | undefined, onRetry: () => void) {
  if (error === undefined) return undefined
  return { title: '名单没取全', hint: sayError(error, staffErrorTexts).hint, onRetry }
}

export function sayStillComing(come: number, isWhole: boolean): string | undefined {
  if (isWhole || come === 0) return undefined
  return `在取，来了 ${come.toLocaleString('en-US')} 行。排序和合计先按来了的算。`
}
