// Tests that favorites are kept by child, can be taken back, and go with whoever marked them.
import { readFavorites, turnFavorite } from './favorite-courses'
import { forgetAnswers } from './last-answers'

const stored = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => stored.get(key),
  setStorageSync: (key: string, value: unknown) => stored.set(key, value),
  removeStorageSync: (key: string) => stored.delete(key),
}))

beforeEach(() => stored.clear())

test('each child has its own, and a second tap takes the mark away', () => {
  turnFavorite('xiaoman', 'chess')
  turnFavorite('yinuo', 'dance')
  expect(turnFavorite('xiaoman', 'rope')).toEqual(['chess', 'rope'])
  expect(turnFavorite('xiaoman', 'chess')).toEqual(['rope'])
  expect(readFavorites('yinuo')).toEqual(['dance'])
})

test('a phone keeps no more than forty of one child', () => {
  for (let course = 1; course <= 41; course += 1) turnFavorite('xiaoman', `course-${course}`)
  expect(readFavorites('xiaoman')).toHaveLength(40)
  expect(readFavorites('xiaoman')[0]).toBe('course-2')
})

test('all go when another person takes over', () => {
  turnFavorite('xiaoman', 'chess')
  forgetAnswers()
  expect(readFavorites('xiaoman')).toEqual([])
})
