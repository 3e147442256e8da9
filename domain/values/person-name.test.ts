// Tests comparing, tidying and accepting names.
import fc from 'fast-check'
import { hasLetters, isPersonName, isSameName, nameContains, nameKey, tidyName } from './person-name'
import { otherNames, personNames, sameNames, tidyNames } from './person-name.cases'

test.each(sameNames)('%s the same name: %s', (_row, _what, one, other) => {
  expect(isSameName(one, other)).toBe(true)
  expect(isSameName(other, one)).toBe(true)
})

test.each(otherNames)('N1 %j is not %j', (one, other) => {
  expect(isSameName(one, other)).toBe(false)
})

test.each(tidyNames)('%s %j is stored as %j', (_row, typed, stored) => {
  expect(tidyName(typed)).toBe(stored)
})

test.each(personNames)('%s %j is a name of a roster: %p', (_row, name, expected) => {
  expect(isPersonName(name)).toBe(expected)
})

test('N1 a search finds a part of a name, however it is typed, and everything when it is empty', () => {
  expect(nameContains('阿依古丽·买买提', '古丽.买')).toBe(true)
  expect(nameContains('Anna Li', 'ＡＮＮＡｌ')).toBe(true)
  expect(nameContains('林小满', '\u200B ')).toBe(true)
  expect(nameContains('林小满', '林满')).toBe(false)
})

test.each(['\u200B\u200D', '\u3164', '\u2800', '·', '\u202E \u202C', '…'])('N3 %j has no letters', (text) => {
  expect(hasLetters(text)).toBe(false)
})

test('tidying twice is tidying once, and a key is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tidyName(tidyName(text))).toBe(tidyName(text))
      expect(nameKey(nameKey(text))).toBe(nameKey(text))
      expect(nameKey(tidyName(text))).toBe(nameKey(text))
    }),
  )
})
