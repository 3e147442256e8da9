// The page of homework load in the district.
import { DistrictLoadView } from '@src/features/homework/load/district-load-view'

export default function DistrictHomeworkPage() {
  return <DistrictLoadView />
}
