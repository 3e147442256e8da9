// Finds the grades a school teaches, and tells whether it is a small rural school.
import type { School, SchoolStage } from './school'

const GRADES: Readonly<Record<SchoolStage, readonly number[]>> = {
  PRIMARY: [1, 2, 3, 4, 5, 6],
  JUNIOR: [7, 8, 9],
  NINE_YEAR: [1, 2, 3, 4, 5, 6, 7, 8, 9],
}

/** A school that keeps its stage keeps its own grades: a village school may teach the lower ones only. */
export function gradesAfter(stage: SchoolStage, before?: Pick<School, 'stage' | 'grades'>): readonly number[] {
  return before?.stage === stage ? before.grades : GRADES[stage]
}

/** 国务院办公厅关于全面加强乡村小规模学校和乡镇寄宿制学校建设的指导意见 (国办发〔2018〕27号): fewer than 100 pupils. */
const SMALL_BELOW = 100

export function isSmallRural({ isRural }: Pick<School, 'isRural'>, pupils: number): boolean {
  return isRural && pupils < SMALL_BELOW
}
