// Courses of 青禾小学, a town primary school: care for every grade, fourteen enrichment courses.
import type { Weekday } from '@domain/values/school-date'
import type { WorldCourse } from './school-world'

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5]
const SCIENCE_CENTER = '禾川区青少年科技中心'

const care = {
  ...({ field: 'CARE', weekdays: EVERY_DAY, hours: ['15:40', '18:00'], lessons: null } as const),
  ...{ pricePerLesson: 2, consumables: '', wanted: 0 },
}

const CARE: readonly WorldCourse[] = [
  {
    ...{ ...care, code: 'T01', title: '一年级托管', grades: [1, 1], seats: 45 },
    ...{ place: '一(1)班教室', teacher: { number: 'Q001' } },
  },
  {
    ...{ ...care, code: 'T02', title: '二年级托管', grades: [2, 2], seats: 45 },
    ...{ place: '二(1)班教室', teacher: { number: 'Q002' } },
  },
  {
    ...{ ...care, code: 'T03', title: '三年级托管', grades: [3, 3], seats: 90 },
    ...{ place: '三(2)班教室', teacher: { number: 'Q004' } },
  },
  {
    ...{ ...care, code: 'T04', title: '四年级托管', grades: [4, 4], seats: 45 },
    ...{ place: '四(1)班教室', teacher: { number: 'Q005' } },
  },
  {
    ...{ ...care, code: 'T05', title: '五年级托管', grades: [5, 5], seats: 45 },
    ...{ place: '五(1)班教室', teacher: { number: 'Q006' } },
  },
  {
    ...{ ...care, code: 'T06', title: '六年级托管', grades: [6, 6], seats: 90 },
    ...{ place: '阶梯教室', teacher: { number: 'Q007' } },
  },
]

const once = { lessons: 14, consumables: '' } as const

const SCIENCE: readonly WorldCourse[] = [
  {
    ...once,
    ...{ code: 'K01', title: '机器人入门', field: 'SCIENCE', grades: [3, 4], weekdays: [2], hours: ['16:30', '17:45'] },
    ...{ pricePerLesson: 6, seats: 20, place: '科创楼 302', teacher: { number: 'Q011' }, wanted: 26 },
    consumables: '5 号电池/4 节装/8.00/1/自备',
  },
  {
    ...once,
    ...{ code: 'K02', title: '创意编程', field: 'SCIENCE', grades: [3, 6], weekdays: [2], hours: ['16:30', '17:45'] },
    ...{ pricePerLesson: 5.5, seats: 28, place: '计算机教室', wanted: 9 },
    teacher: { name: '许知行', provider: SCIENCE_CENTER },
  },
  {
    ...once,
    ...{ code: 'K03', title: '无人机编程', field: 'SCIENCE', grades: [5, 6], weekdays: [4], hours: ['16:30', '17:45'] },
    ...{ pricePerLesson: 6, lessons: 13, seats: 20, place: '科创楼 301', wanted: 19 },
    teacher: { name: '宋青', provider: SCIENCE_CENTER },
  },
]

const SPORT: readonly WorldCourse[] = [
  {
    ...once,
    ...{ code: 'S01', title: '篮球基础', field: 'SPORT', grades: [3, 6], weekdays: [3], hours: ['16:30', '17:45'] },
    ...{ pricePerLesson: 5, seats: 24, place: '东操场', teacher: { number: 'Q012' }, wanted: 22 },
  },
  {
    ...once,
    ...{ code: 'S02', title: '快乐足球', field: 'SPORT', grades: [1, 2], weekdays: [1, 4], hours: ['16:30', '17:30'] },
    ...{ pricePerLesson: 4, lessons: 28, seats: 30, place: '西操场', teacher: { number: 'Q013' }, wanted: 11 },
  },
  {
    ...once,
    ...{ code: 'S03', title: '花样跳绳', field: 'SPORT', grades: [1, 3], weekdays: [5], hours: ['16:00', '17:00'] },
    ...{ pricePerLesson: 3, seats: 40, place: '风雨操场', teacher: { number: 'Q013' }, wanted: 12 },
  },
  {
    ...once,
    ...{ code: 'S04', title: '国际象棋', field: 'SPORT', grades: [1, 6], weekdays: [5], hours: ['16:30', '17:30'] },
    ...{ pricePerLesson: 3, seats: 30, place: '三楼活动室', wanted: 14 },
    teacher: { name: '江一帆', provider: '禾川区棋院' },
  },
]

const ART: readonly WorldCourse[] = [
  {
    ...once,
    ...{ code: 'A01', title: '水墨画', field: 'ART', grades: [3, 6], weekdays: [4], hours: ['16:30', '17:30'] },
    ...{ pricePerLesson: 5, seats: 24, place: '美术室', teacher: { number: 'Q014' }, wanted: 12 },
    consumables: '宣纸/四尺三开 50 张/18.00/1/可委托；毛笔/中号兼毫/9.50/1/自备',
  },
  {
    ...once,
    ...{ code: 'A02', title: '童声合唱', field: 'ART', grades: [2, 5], weekdays: [1], hours: ['16:30', '17:30'] },
    ...{ pricePerLesson: 3.5, seats: 40, place: '音乐室', teacher: { number: 'Q015' }, wanted: 15 },
  },
  {
    ...once,
    ...{ code: 'A03', title: '陶艺', field: 'ART', grades: [1, 4], weekdays: [3], hours: ['16:00', '17:30'] },
    ...{ pricePerLesson: 6, lessons: 12, seats: 16, place: '陶艺坊', wanted: 15 },
    teacher: { name: '柳禾', provider: '禾川区文化馆' },
    consumables: '陶泥/2 公斤/12.00/2/可委托',
  },
]

const READING_AND_LABOR: readonly WorldCourse[] = [
  {
    ...once,
    ...{ code: 'R01', title: '整本书共读', field: 'READING', grades: [3, 4], weekdays: [5], hours: ['16:30', '17:30'] },
    ...{ pricePerLesson: 2, seats: 30, place: '图书馆', teacher: { number: 'Q003' }, wanted: 13 },
  },
  {
    ...once,
    ...{ code: 'R02', title: '绘本故事会', field: 'READING', grades: [1, 2], weekdays: [2], hours: ['16:00', '17:00'] },
    ...{ pricePerLesson: 2, seats: 30, place: '图书馆', teacher: { number: 'Q016' }, wanted: 12 },
  },
  {
    ...once,
    ...{ code: 'L01', title: '校园种植', field: 'LABOR', grades: [4, 6], weekdays: [3], hours: ['16:00', '17:00'] },
    ...{ pricePerLesson: 2, seats: 24, place: '屋顶农场', teacher: { number: 'Q008' }, wanted: 8 },
  },
  {
    ...once,
    ...{ code: 'L02', title: '小小木工', field: 'LABOR', grades: [5, 6], weekdays: [1], hours: ['16:30', '17:45'] },
    ...{ pricePerLesson: 5.5, lessons: 12, seats: 16, place: '木工坊', teacher: { number: 'Q017' }, wanted: 10 },
    consumables: '椴木板/30×20 厘米/6.00/4/可委托；护目镜/儿童款/15.00/1/自备',
  },
]

export const QINGHE_COURSES: readonly WorldCourse[] = [...CARE, ...SCIENCE, ...SPORT, ...ART, ...READING_AND_LABOR]
