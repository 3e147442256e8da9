// Tests how an evening is said after a word: a number stands off by a space.
import { joinEvening } from './say-evening'

test.each([
  ['2026-09-09', '挪到今晚'],
  ['2026-09-10', '挪到明晚'],
  ['2026-09-14', '挪到 9 月 14 日 周一晚'],
])('%s', (date, said) => {
  expect(joinEvening('挪到', date, '2026-09-09')).toBe(said)
})
