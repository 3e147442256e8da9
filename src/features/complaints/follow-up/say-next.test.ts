// Tests what a reporter is told comes next, and by when.
import { sayNext } from './say-next'

const day = '2026-09-30'
const result = '2026-12-08'

test.each([
  ['nobody has read it', 'SUBMITTED', null, null, '过 3 个工作日再来看看。'],
  [
    'read: the day of the result is said before it counts',
    'TRIAGED',
    day,
    result,
    '最迟 9 月 30 日 先回你一句话；归这里办的，最迟 12 月 8 日 有结果。',
  ],
  ['given to departments', 'ASSIGNED', result, result, '最迟 12 月 8 日 有结果，到那天再来看看。'],
  ['answered', 'REPLIED', null, null, '答复在下面。办结以后，还不满意可以要求再查一次。'],
  ['not taken up', 'NOT_ACCEPTED', null, null, '不同意，可以在下面要求再查一次。'],
] as const)('%s', (_, state, dueDay, resultDay, said) => {
  expect(sayNext({ state, dueDay, resultDay })).toBe(said)
})
