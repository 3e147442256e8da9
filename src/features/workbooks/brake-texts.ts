// Words of the brake: who would leave, and what is most likely the reason.
import type { ImportPreview } from './import-kind'

type Brake = NonNullable<ImportPreview['brake']>

/** 在册 485 个，学生离开 61 个，占 12.6%；老师离开 2 位。 */
export function sayBrake({ pupils, staff, guardians, present }: Brake): string {
  const share = present === 0 ? '' : `，占 ${((pupils / present) * 100).toFixed(1)}%`
  const parts = [
    `在册 ${present} 个`,
    pupils > 0 ? `学生离开 ${pupils} 个${share}` : '',
    staff > 0 ? `老师离开 ${staff} 位` : '',
    guardians > 0 ? `家长断开 ${guardians} 位` : '',
  ]
  return `${parts.filter((part) => part !== '').join('，')}。`
}

export function sayLikely({ forgottenGrade }: Brake, nameOf: (grade: number, classNumber: number) => string): string {
  if (forgottenGrade === null) return '多半是这样：这份表没有写全'
  return `多半是这样：表里少了${nameOf(forgottenGrade, 1).charAt(0)}年级`
}
