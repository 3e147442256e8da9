// The answers that the screens of schools share.
import type { DistrictsSchools } from '@src/features/district/answers'

export type DistrictSchool = DistrictsSchools['schools'][number]
