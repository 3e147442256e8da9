// Tests that every request ends in an answer and never throws.

import { TransportFailure } from '../failures/transport-failure'
import { transport } from '../transport/transport'
import { call } from './client'

// The transport is the edge to the network and to WeChat; everything behind it is the real thing.
jest.mock('../transport/transport', () => ({ transport: { call: jest.fn(), upload: jest.fn() } }))
const sent = jest.mocked(transport.call)

const input = { pupilId: 'p1' }

test('the context names the function, the action and its input travel in the envelope', async () => {
  sent.mockResolvedValue({ ok: true, value: { enrollments: [] } })
  const answer = await call('enrollment.listMyCourses', input)
  expect(sent).toHaveBeenLastCalledWith('enrollment', { action: 'listMyCourses', input })
  expect(answer).toEqual({ ok: true, value: { enrollments: [] } })
})

test('a declared refusal is passed on with its data', async () => {
  sent.mockResolvedValue({ ok: false, error: { code: 'NOT_ENROLLED' } })
  const answer = await call('enrollment.withdrawPupil', { ...input, courseId: 'c1' })
  expect(answer).toEqual({ ok: false, error: { code: 'NOT_ENROLLED' } })
})

test.each(['OFFLINE', 'TIMEOUT'] as const)('no answer is an answer too: %s', async (code) => {
  sent.mockRejectedValue(new TransportFailure(code))
  expect(await call('enrollment.listMyCourses', input)).toEqual({ ok: false, error: { code } })
})

test.each([null, undefined, 'ok', { value: 1 }, { ok: 'yes' }])(
  'what is no answer of ours is not taken for one: %j',
  async (odd) => {
    sent.mockResolvedValue(odd)
    expect(await call('enrollment.listMyCourses', input)).toEqual({
      ok: false,
      error: { code: 'INTERNAL', requestId: '' },
    })
  },
)
