// The collection plans: its documents, its indexes, and the way to them.
import type { StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import { defineCollection, index } from '../../runtime/collection'
import { plansFates } from './fates/plans-fates'

export const plans = defineCollection<StoredPlan>({
  name: 'plans',
  fates: plansFates,
  indexes: [index('school', ['schoolId', 'termId'], true)],
})
