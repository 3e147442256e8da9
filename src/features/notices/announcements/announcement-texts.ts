// Words of notices to families: whom they reach, when, and in what state they are.
import { saySavedAt } from '@src/texts/say-date'
import { sayGrade } from '@src/texts/say-grade'
import type { Prepared, Sent } from './answers'

/** 40 个孩子，61 位家长，2 家收不到 */
export function sayCount({ pupils, guardians, unreachable }: Prepared['count']): string {
  const missed = unreachable === 0 ? '都收得到' : `${unreachable} 家收不到，要打电话`
  return `${pupils} 个孩子，${guardians} 位家长，${missed}`
}

export function sayAudience({ title, grade, isFew }: Pick<Sent, 'title' | 'grade' | 'isFew'>): string {
  if (isFew) return `${title}的几家`
  return grade === null ? title : `${title}${sayGrade(grade)}`
}

export function sayState({ state, deliverAt, withdrawnAt }: Pick<Sent, 'state' | 'deliverAt' | 'withdrawnAt'>): string {
  if (withdrawnAt !== null) return `${saySavedAt(withdrawnAt)} 撤回`
  return state === 'WAITING' ? `等到 ${saySavedAt(deliverAt)} 送` : `${saySavedAt(deliverAt)} 送到`
}
