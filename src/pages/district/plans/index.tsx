// The page on which the district reviews the schools' plans.
import { DistrictPlans } from '@src/features/enrollment/term-plans/district-plans'
import { useRouter } from '@tarojs/taro'

export default function DistrictPlansPage() {
  const { schoolId } = useRouter().params
  return <DistrictPlans opened={schoolId} />
}
