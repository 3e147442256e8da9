// Tests that invisible characters go and visible ones stay.
import { visibleText } from './visible-text'

const INVISIBLE = ['\u00AD', '\u034F', '\u061C', '\u115F', '\u180B', '\u200B', '\u200D', '\u200E', '\u202D', '\u2060']
const MORE = ['\u2066', '\u2800', '\u3164', '\uFE0F', '\uFEFF', '\uFFA0', '\uFFF9', '\u{E0100}', '\uD800', '\u0007']

test.each([...INVISIBLE, ...MORE])('N3 %j goes', (character) => {
  expect(visibleText(`1${character}99`)).toBe('199')
})

test.each(['林 小满', '一行\n又一行\t格', '\u{20BB7}〇', '\u0600', '👍', '王\uE816', 'é'])('%j stays', (text) => {
  expect(visibleText(text)).toBe(text)
})
