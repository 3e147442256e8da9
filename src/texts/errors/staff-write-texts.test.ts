// Tests what staff read when something they entered was not stored.
import type { CallError } from '@src/api/failures/call-error'
import { sayError } from './error-texts'
import { staffWriteErrorTexts } from './staff-error-texts'

test.each<CallError>([
  { code: 'OFFLINE' },
  { code: 'TIMEOUT' },
  { code: 'BUSY' },
  { code: 'SIGN_IN_REQUIRED' },
  { code: 'INTERNAL', requestId: 'r' },
])('$code: nothing of phones, of a family’s money or of a child', (error) => {
  const { title, hint } = sayError(error, staffWriteErrorTexts)
  expect(`${title}${hint}`).not.toMatch(/手机|扣钱|多收|孩子|没取到/)
  expect(hint).toContain('再点一次')
})
