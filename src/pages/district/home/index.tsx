// Owns the page of a district's schools.
import { DistrictHome } from '@src/features/district/district-home'

export default function DistrictHomePage() {
  return <DistrictHome />
}
