// Tests which pupils a request is about.
import { pupilIdsIn } from './audited-pupils'

test.each([
  ['nothing', [null, undefined, 7, 'pupilId'], []],
  [
    'the subject and the input, once',
    [
      { kind: 'pupil', pupilId: 'a' },
      { pupilId: 'a', courseId: 'c' },
    ],
    ['a'],
  ],
  ['a list in the answer', [{ pupils: [{ pupilId: 'a' }, { pupilId: 'b', kin: [{ personId: 'x' }] }] }], ['a', 'b']],
  ['ids without records', [{ requests: [{ pupilIds: ['a', 'c'] }] }], ['a', 'c']],
  ['an id that is not there', [{ pupilId: null }, { pupilIds: 7 }], []],
  ['two answers', [{ pupilId: 'b' }, { deep: { deeper: [{ pupilId: 'a' }] } }], ['b', 'a']],
])('%s', (_, values, expected) => {
  expect(pupilIdsIn(...values)).toEqual(expected)
})
