// The answers that the office's screens of a draw share.
import type { ActionOutput } from '@domain/registry'

export type SchoolDraw = ActionOutput<'enrollment.getSchoolDraw'>
export type WishedCourse = SchoolDraw['courses'][number]
export type PublicDraw = NonNullable<SchoolDraw['draw']>
export type DrawPhase = PublicDraw['phase']

/** Of which school and term; said with every step. */
export interface DrawPlace {
  readonly schoolId: string
  readonly termId: string
}
