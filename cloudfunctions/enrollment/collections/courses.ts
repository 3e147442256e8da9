// The collection courses: its documents, its indexes, and the way to them.
import type { Course } from '@domain/enrollment/courses/course'
import { defineCollection, index } from '../../runtime/collection'
import { coursesFates } from './fates/courses-fates'

export const courses = defineCollection<Course>({
  name: 'courses',
  fates: coursesFates,
  indexes: [index('plan', ['planId', 'code'], true)],
})
