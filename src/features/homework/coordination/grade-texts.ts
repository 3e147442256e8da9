// Words over a grade's week: which days it is, and what a day may hold.
import { addDays, schoolDate } from '@domain/values/school-date'
import { sayGrades } from '@src/texts/say-course'
import { sayDate } from '@src/texts/say-date'
import type { GradeAnswer } from './answers'

export function sayGradeWeek({ grade, from, classes }: GradeAnswer): { readonly title: string; readonly note: string } {
  const cap = classes[0]?.days[0]?.cap ?? 0
  const until = addDays(schoolDate(from), 4)
  const days =
    from.slice(0, 7) === until.slice(0, 7)
      ? `${sayDate(from).replace(' 日', '')}–${Number(until.slice(-2))} 日`
      : `${sayDate(from)}–${sayDate(until)}`
  return {
    title: `${sayGrades([grade])}作业`,
    note: cap === 0 ? `${days}·不留书面的回家作业` : `${days}·书面一天不超过 ${cap} 分钟`,
  }
}
