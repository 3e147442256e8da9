// The page where the district's offices handle one school's subsidy.
import { SubsidyView } from '@src/features/billing/subsidy/subsidy-view'
import { OfficeFrame } from '@src/features/district/office-frame'
import { useRouter } from '@tarojs/taro'

export default function SubsidyPage() {
  const { schoolId = '', year } = useRouter().params
  return (
    <OfficeFrame title="补助">
      {() => <SubsidyView schoolId={schoolId} year={year === undefined ? null : Number(year)} />}
    </OfficeFrame>
  )
}
