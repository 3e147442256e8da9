// The kit's parts match the baseline in boxes, type and colors. Renew: `npm run kit-baseline`.
import { measureGuardedKit, readBaseline } from './kit-guard'
import { differencesOf, type KitMeasures, PARTS } from './kit-parts'

describe('the kit as built', () => {
  let measured: KitMeasures

  beforeAll(async () => {
    measured = await measureGuardedKit()
  }, 600_000)

  test('looks as it did', () => {
    expect(differencesOf(readBaseline(), measured)).toEqual([])
  })

  test('every part is shown somewhere', () => {
    const shown = new Set(Object.values(measured).flatMap((parts) => Object.keys(parts)))
    expect(PARTS.filter((part) => !shown.has(part))).toEqual([])
  })
})

describe('a difference is seen', () => {
  const part = { box: [16, 343, 48], type: '16px/24px 600', look: 'rgb(0, 0, 0) | rgb(255, 255, 255)' } as const
  const before: KitMeasures = { scene: { '.card': part } }

  test.each([
    ['a wider box', { '.card': { ...part, box: [16, 345, 48] } }, 'box'],
    ['other type', { '.card': { ...part, type: '15px/24px 600' } }, 'type'],
    ['another color', { '.card': { ...part, look: 'rgb(1, 0, 0) | rgb(255, 255, 255)' } }, 'look'],
    ['a part that is gone', {}, 'is gone'],
    ['a part that is new', { '.card': part, '.tag': part }, 'is new'],
  ] satisfies readonly (readonly [string, KitMeasures[string], string])[])('%s', (_, after, word) => {
    expect(differencesOf(before, { scene: after })).toEqual([expect.stringContaining(word)])
  })

  test('a pixel of rounding is none', () => {
    expect(differencesOf(before, { scene: { '.card': { ...part, box: [16, 344, 47] } } })).toEqual([])
  })
})
