// What school staff read outside imports: how full courses are and who is in them.
import type { SchoolCourse } from './answers'

export const schoolCourseTexts = {
  search: '搜课程、老师、地点',
  findCourse: '找一门课',
  clearSearch: '清空搜索',
  figures: { courses: '门课', seated: '已报', full: '满员', waiting: '候补', capacity: '名额', left: '还剩' },
  noPlan: { title: '这学期还没有课程', hint: '导入选课方案以后，家长才能看到和报名。' },
  importPlan: '导入选课方案',
  nothingFound: (search: string) => ({ title: `没有「${search}」`, hint: '换个词，或者清空搜索看全部。' }),
  moreCourses: (left: number) => `再看 ${left} 门`,
  noWindow: '还没有选课时间',
  pupils: (count: number) => `全校 ${count} 名学生`,
  roster: '课程名单',
  tellFamilies: '给这门课的家长发通知',
  seatedFrom: (position: number) => (position === 1 ? '已报上' : `已报上，第 ${position} 位起`),
  waitingFrom: (position: number) => (position === 1 ? '候补，按先后排' : `候补，第 ${position} 位起`),
  people: (count: number) => `${count} 人`,
  morePupils: (count: number) => `再看 ${count} 位`,
  nobody: { title: '还没有人报', hint: '有人报名以后，名单会在这里按先后排好。' },
} as const

/** 已报 28，名额 30 / 已满，名额 30，5 人候补 */
export function sayFill({
  capacity,
  seatsLeft,
  waiting,
}: Pick<SchoolCourse, 'capacity' | 'seatsLeft' | 'waiting'>): string {
  if (seatsLeft > 0) return `已报 ${capacity - seatsLeft}，还剩 ${seatsLeft}`
  return waiting === 0 ? `已满，名额 ${capacity}` : `已满，${waiting} 人候补`
}
