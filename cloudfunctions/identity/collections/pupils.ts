// The collection pupils: its documents, its indexes, and the way to them.
import type { Pupil } from '@domain/identity/pupils/pupil'
import { defineCollection, index } from '../../runtime/collection'
import { pupilsFates } from './fates/pupils-fates'

export const pupils = defineCollection<Pupil>({
  name: 'pupils',
  fates: pupilsFates,
  indexes: [
    index('school', ['schoolId', '_id']),
    index('studentNumber', ['schoolId', 'studentNumber'], true),
    index('homeroom', ['homeroomId', '_id']),
    index('left', ['leftOn']),
  ],
})
