// The collection courses: its documents, its indexes, and the way to them.
import type { Course } from '@domain/enrollment/courses/course'
import { defineCollection, index } from '../../runtime/collection'

export const courses = defineCollection<Course>({
  name: 'courses',
  indexes: [index('plan', ['planId', 'code'], true)],
})
