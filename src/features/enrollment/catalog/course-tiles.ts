// The sign and the color of a course's field.
import type { CourseField } from '@domain/enrollment/courses/course'
import type { TileTone } from '@src/ui/marks/tile'

export const COURSE_FIELD_TILES: Record<CourseField, { readonly sign: string; readonly tone: TileTone }> = {
  CARE: { sign: '托', tone: 'primary' },
  SCIENCE: { sign: '科', tone: 'primary' },
  SPORT: { sign: '体', tone: 'info' },
  ART: { sign: '艺', tone: 'accent' },
  READING: { sign: '阅', tone: 'plain' },
  LABOR: { sign: '劳', tone: 'warn' },
}
