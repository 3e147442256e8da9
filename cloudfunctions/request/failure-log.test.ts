// Tests that a failure's log line keeps what helps find the bug and drops personal data.
import { logFailure, logRefusal } from './failure-log'

function logged(error: unknown): string {
  const write = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  logFailure({ requestId: 'request-1', action: 'enrollment.enrollPupil', error })
  const line = String(write.mock.calls[0]?.[0])
  write.mockRestore()
  return line
}

test('the request, the action, the error and the place', () => {
  const line = JSON.parse(logged(new RangeError('not whole fen: 0.5')))
  expect(line).toMatchObject({
    requestId: 'request-1',
    action: 'enrollment.enrollPupil',
    error: 'RangeError',
    message: 'not whole fen: 0.5',
  })
  expect(line.where).toContain('failure-log.test')
})

test('names, phones and consent texts are masked', () => {
  const line = logged(new Error('E11000 dup key: { phone: "19900001234", name: "林晓岚" } 我自愿报名'))
  expect(line).toContain('E11000')
  expect(line).not.toMatch(/19900001234|林晓岚|自愿/)
})

test('what is thrown without being an Error is not written down', () => {
  expect(logged({ name: '林晓岚', phone: '19900001234' })).not.toMatch(/林晓岚|1990/)
})

test('a refusal says which request, which door and why in one word, and nothing of what was sent', () => {
  const write = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  const refusal = { requestId: 'request-2', action: 'billing.http', code: 'SIGN_ERROR', body: '林晓岚' }
  logRefusal(refusal)
  expect(write.mock.calls.map(([line]) => JSON.parse(String(line)))).toEqual([
    { requestId: 'request-2', action: 'billing.http', code: 'SIGN_ERROR' },
  ])
  write.mockRestore()
})
