// Tests recording, correcting and signing lessons.

import { correctLesson, maySign, recordLesson, withoutSignature } from './record-lesson'
import { AT, CORRECT_CASES, KEY, LI, RECORD_CASES, recorded, STUDIO } from './record-lesson.cases'

const outcome = (expected: object | string) =>
  typeof expected === 'string' ? { ok: false, error: { code: expected } } : { ok: true, value: expected }

test.each(RECORD_CASES)('record: $name', ({ before, told, expected }) => {
  expect(recordLesson(KEY, before, told)).toMatchObject(outcome(expected))
})

test.each(CORRECT_CASES)('correct: $name', ({ before, told, expected }) => {
  expect(correctLesson(before, told, '记错了')).toMatchObject(outcome(expected))
})

test.each([
  ['held and unsigned, by somebody else', {}, 'office', 'YES'],
  ['by the one who held it', {}, 'li', 'OWN'],
  ['by the teacher of a provider’s lesson', { payee: STUDIO }, 'li', 'YES'],
  ['signed already', { signedBy: 'office' }, 'head', 'NOTHING'],
  ['canceled', { state: 'CANCELED', cancelReason: 'SCHOOL' }, 'office', 'NOTHING'],
  ['by the one who took the signature back', { unsignedBy: 'office' }, 'office', 'UNSIGNED'],
  ['anew, by somebody else', { unsignedBy: 'office' }, 'head', 'YES'],
] as const)('sign: %s', (_, about, by, expected) => {
  expect(maySign(recorded({ payee: LI, signedBy: null, ...about }), by)).toBe(expected)
})

test('M6 a signature taken back is kept with its reason; where there is none, nothing happens', () => {
  const told = { by: 'head', at: AT + 1 }
  const unsigned = withoutSignature(recorded(), told, '没有课')
  expect(unsigned).toMatchObject({ state: 'DELIVERED', signedBy: null, unsignedBy: 'head', rev: 2 })
  expect(unsigned.history).toEqual([
    { state: 'DELIVERED', by: 'head', at: AT + 1, reason: '没有课', signedBy: 'office' },
  ])
  expect(withoutSignature(unsigned, told, '再来一次')).toBe(unsigned)
  const off = recorded({ state: 'CANCELED', cancelReason: 'SCHOOL' })
  expect(withoutSignature(off, told, '没有课')).toBe(off)
})

test('every correction is kept, oldest first', () => {
  const [first] = CORRECT_CASES
  if (first === undefined) throw new Error('no case')
  const once = correctLesson(first.before, first.told, '记错了')
  if (!once.ok) throw new Error(once.error.code)
  const twice = correctLesson(once.value, { ...first.told, cancelReason: 'FORCE_MAJEURE' }, '是停电')
  expect(twice).toMatchObject({
    value: {
      history: [
        { state: 'DELIVERED', reason: '记错了' },
        { state: 'CANCELED', reason: '是停电' },
      ],
      rev: 3,
    },
  })
})
