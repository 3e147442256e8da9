// Tests naming the scope of a role.
import { scopeName } from './scope-name'

const places = { homerooms: [{ _id: 'h', name: '三(2)班' }], schools: [{ _id: 's', name: '青禾小学' }] }

test.each([
  [{ homeroomId: 'h', schoolId: 's' }, '三(2)班'],
  [{ homeroomId: 'h', schoolId: 's', subject: 'MATHEMATICS' as const }, '三(2)班 数学'],
  [{ homeroomId: 'gone', schoolId: 's' }, null],
  [{ grade: 3, schoolId: 's' }, '三年级'],
  [{ schoolId: 's' }, '青禾小学'],
  [{ schoolId: 'other' }, null],
  [{}, null],
])('%j', (grant, expected) => {
  expect(scopeName(grant, places)).toBe(expected)
})

test('in a list of one school its name is not said', () => {
  expect(scopeName({ schoolId: 's' }, { ...places, schools: [] })).toBeNull()
})
