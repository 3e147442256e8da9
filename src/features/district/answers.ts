// The district's first answer, which its other screens begin with.
import type { ActionOutput } from '@domain/registry'

export type DistrictsSchools = ActionOutput<'identity.districtHome'>
