// What is wrong with a typed or pasted pupil, in words that stand beside the line.
import type { RowFault } from './answers'

const TEXTS: Partial<Record<RowFault['code'], string>> = {
  NOT_A_NAME: '不像人名',
  PRIVATE_CHARACTER: '有打不出的字，换成标准字',
  NOT_A_NUMBER: '学号只能是数字和字母',
  NOT_A_PHONE: '不是 11 位手机号',
  SAME_PHONE: '两位家长不能用同一个手机号',
  ERASED: '这个孩子的信息按家长的要求删除过，不能录入',
  GRADE_NOT_TAUGHT_HERE: '学校没有这个年级',
}

const EMPTY: Partial<Record<NonNullable<RowFault['field']>, string>> = {
  name: '没有姓名',
  studentNumber: '没有学号',
  firstName: '没有家长姓名',
  firstPhone: '没有手机号',
  secondName: '没有家长姓名',
  secondPhone: '没有手机号',
}

export function sayRowFault({ code, field, expected }: RowFault): string {
  if (code === 'EMPTY') return EMPTY[field ?? 'name'] ?? '没有填'
  if (code === 'NUMBER_TAKEN') return `学号已经是${expected ?? '别人'}`
  if (code === 'DUPLICATE_PUPIL') return `和第 ${expected ?? ''} 行的学号一样`
  return TEXTS[code] ?? '填得不对'
}

/** Of one line, by field. */
export function faultsOfRow(
  faults: readonly RowFault[],
  row: number,
): Partial<Record<NonNullable<RowFault['field']>, string>> {
  const own = faults.filter((fault) => fault.row === row)
  return Object.fromEntries(own.map((fault) => [fault.field ?? 'name', sayRowFault(fault)]))
}
