// Tests that addresses name their child and target, and that tabs are switched to.
import Taro from '@tarojs/taro'
import { addressOf, goTo } from './app-routes'

// Taro's navigation needs a phone or a browser.
jest.mock('@tarojs/taro', () => ({ switchTab: jest.fn(), navigateTo: jest.fn() }))

test('an address carries the child and the course', () => {
  expect(addressOf('course', { pupilId: 'p 1', courseId: 'c&2' })).toBe(
    '/pages/parent/course/index?pupilId=p%201&courseId=c%262',
  )
  expect(addressOf('statement')).toBe('/pages/parent/statement/index')
})

test('a page is opened for its child; a tab is switched to', () => {
  goTo('statement', { pupilId: 'p1' })
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/parent/statement/index?pupilId=p1' })
  goTo('courses', { pupilId: 'p1' })
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/parent/courses/index' })
})

test('an address without what its page is about does not compile', () => {
  // @ts-expect-error a course's page needs its course
  expect(addressOf('course', { pupilId: 'p1' })).toBe('/pages/parent/course/index?pupilId=p1')
})
