// Courses of 云岭小学, a small rural school: two care groups and eight its own teachers teach.
import type { Weekday } from '@domain/values/school-date'
import type { WorldCourse } from './school-world'

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5]
const care = { field: 'CARE', weekdays: EVERY_DAY, hours: ['15:40', '18:00'], lessons: null, consumables: '' } as const
const once = { lessons: 14, seats: 16, consumables: '' } as const
const early = { hours: ['16:00', '17:00'] } as const

export const YUNLING_COURSES: readonly WorldCourse[] = [
  {
    ...care,
    ...{ code: 'T01', title: '一二年级托管', grades: [1, 2], pricePerLesson: 1, seats: 40, wanted: 0 },
    ...{ place: '二(1)班教室', teacher: { number: 'Y001' } },
  },
  {
    ...care,
    ...{ code: 'T02', title: '三四年级托管', grades: [3, 4], pricePerLesson: 1, seats: 40, wanted: 0 },
    ...{ place: '四(1)班教室', teacher: { number: 'Y003' } },
  },
  {
    ...{ ...once, ...early, code: 'K01', title: '自然观察', field: 'SCIENCE', grades: [1, 4], weekdays: [1] },
    ...{ pricePerLesson: 2, place: '后山观察站', teacher: { number: 'Y005' }, wanted: 9 },
  },
  {
    ...{ ...once, ...early, code: 'S01', title: '乒乓球', field: 'SPORT', grades: [2, 4], weekdays: [2] },
    ...{ pricePerLesson: 1.5, place: '乒乓球台', teacher: { number: 'Y006' }, wanted: 7 },
  },
  {
    ...{ ...once, ...early, code: 'S02', title: '花样跳绳', field: 'SPORT', grades: [1, 2], weekdays: [4] },
    ...{ pricePerLesson: 1, place: '操场', teacher: { number: 'Y006' }, wanted: 6 },
  },
  {
    ...{ ...once, ...early, code: 'A01', title: '山歌合唱', field: 'ART', grades: [1, 4], weekdays: [3] },
    ...{ pricePerLesson: 1.5, seats: 30, place: '礼堂', teacher: { number: 'Y007' }, wanted: 10 },
  },
  {
    ...{ ...once, ...early, code: 'A02', title: '剪纸', field: 'ART', grades: [1, 4], weekdays: [5] },
    ...{ pricePerLesson: 1.5, place: '美术室', teacher: { number: 'Y007' }, wanted: 6 },
    consumables: '彩纸/A4 50 张/5.00/1/自备',
  },
  {
    ...{ ...once, ...early, code: 'R01', title: '故事与朗读', field: 'READING', grades: [1, 3], weekdays: [2] },
    ...{ pricePerLesson: 1, place: '图书角', teacher: { number: 'Y002' }, wanted: 5 },
  },
  {
    ...{
      ...once,
      code: 'L01',
      title: '竹编',
      field: 'LABOR',
      grades: [3, 4],
      weekdays: [4],
      hours: ['16:00', '17:30'],
    },
    ...{ pricePerLesson: 3, seats: 10, place: '手工坊', wanted: 6 },
    teacher: { name: '岳竹生', provider: '云岭竹编合作社' },
    consumables: '竹篾/一捆/6.00/2/可委托',
  },
  {
    ...{ ...once, ...early, code: 'L02', title: '农事小课堂', field: 'LABOR', grades: [2, 4], weekdays: [5] },
    ...{ pricePerLesson: 1, place: '学校菜园', teacher: { number: 'Y004' }, wanted: 5 },
  },
]
