// Tests that a typed or pasted invitation code is understood however it is written.
import { invitationSymbols } from './invitation-symbols'

test.each([
  ['abcde-23456', 'ABCDE23456'],
  ['ABCDE 23456', 'ABCDE23456'],
  ['ＡＢＣＤＥ２３４５６', 'ABCDE23456'],
  ['码：UVW2', 'UVW2'],
  ['O0I1L', ''],
  ['ABCDE234567', 'ABCDE23456'],
])('%p is %p', (typed, expected) => {
  expect(invitationSymbols(typed)).toBe(expected)
})
