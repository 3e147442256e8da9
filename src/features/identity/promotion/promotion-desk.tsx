// The desk's frame around a school's term change.
import { SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { PromotionView } from './promotion-view'

export function PromotionDesk({ staff }: { readonly staff: Staff }) {
  return (
    <SchoolDesk staff={staff} current="schoolPupils" title="全校升级" note="新学年前办一次；开学前可以撤回">
      <PromotionView schoolId={staff.school.schoolId} />
    </SchoolDesk>
  )
}
