// The page of the district's inspections.
import { DistrictInspections } from '@src/features/homework/inspections/district-inspections'
import { useRouter } from '@tarojs/taro'

export default function InspectionsPage() {
  const { inspectionId } = useRouter().params
  return <DistrictInspections opened={inspectionId} />
}
