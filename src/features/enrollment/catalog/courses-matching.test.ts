// Tests the search of a school's courses.

import type { SchoolCourse } from './answers'
import { coursesMatching } from './courses-matching'

const course = (title: string, teacherName: string, place: string): SchoolCourse => ({
  courseId: title,
  title,
  kind: 'ENRICHMENT',
  field: 'SCIENCE',
  grades: [3],
  slots: [],
  lessons: 14,
  pricePerLesson: 600,
  place,
  teacherName,
  providerName: null,
  capacity: 30,
  seatsLeft: 3,
  waiting: 0,
})
const courses = [course('机器人入门', '周明远', '科创楼 302'), course('Scratch 编程', '何静', '机房')]
const titles = (search: string) => coursesMatching(courses, search).map(({ title }) => title)

test('no words show everything, whatever the spaces', () => {
  expect(titles('')).toEqual(['机器人入门', 'Scratch 编程'])
  expect(titles('   ')).toHaveLength(2)
})

test('title, teacher and place are searched, capitals do not matter', () => {
  expect(titles('机器')).toEqual(['机器人入门'])
  expect(titles('何静')).toEqual(['Scratch 编程'])
  expect(titles('302')).toEqual(['机器人入门'])
  expect(titles('scratch')).toEqual(['Scratch 编程'])
})

test('N1 a teacher is found however the name is typed', () => {
  const taught = [course('书法', '阿依古丽·买买提', '三楼')]
  for (const search of ['阿依古丽.买买提', '阿依古丽•', '古丽买买提', '阿依\u200B古丽']) {
    expect(coursesMatching(taught, search)).toHaveLength(1)
  }
})

test('every word must occur', () => {
  expect(titles('编程 机房')).toEqual(['Scratch 编程'])
  expect(titles('编程 302')).toEqual([])
})
