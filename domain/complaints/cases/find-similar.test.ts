// Tests finding duplicates and waves.
import { findSimilar, isWave, type OpenedText } from './find-similar'

const told = (caseId: string, text: string, more: Partial<OpenedText> = {}): OpenedText => ({
  caseId,
  day: '2026-09-01',
  text,
  place: '',
  ...more,
})
const care = told('a', '城西里 3 幢有一家，对外说是托管，周二、周四晚上有人讲数学，一次收 2,400 元。')
const same = told('b', '城西里3幢那家托管班，周二周四晚上讲数学，收了2400元没有收据。', { day: '2026-09-08' })
const other = told('c', '某美术工作室不退费，三个月了，电话也不接。')

test('two about the same are found, another is not', () => {
  expect(findSimilar(care, [care, same, other]).map(({ caseId }) => caseId)).toEqual(['b'])
})

test('the same place is enough, however it is written', () => {
  const [one, two] = [
    { ...care, place: '城西里 3 幢' },
    { ...other, place: '城西里３幢' },
  ]
  expect(findSimilar(one, [two])).toEqual([{ caseId: 'c', percent: expect.any(Number), isSamePlace: true }])
  // No place told is no place in common.
  expect(findSimilar(care, [other])).toEqual([])
})

test('three within a fortnight are a wave, two are not, nor three over a month', () => {
  const third = { ...same, caseId: 'd', day: '2026-09-15' }
  expect(isWave(care, [same])).toBe(false)
  expect(isWave(care, [same, third])).toBe(true)
  expect(isWave(care, [same, { ...third, day: '2026-09-16' }])).toBe(false)
})
