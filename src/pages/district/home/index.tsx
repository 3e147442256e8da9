// The district's home page: its schools.
import { DistrictHome } from '@src/features/identity/schools/district-home'

export default function DistrictHomePage() {
  return <DistrictHome />
}
