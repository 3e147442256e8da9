// The home page of pick-up persons.
import { PickupHome } from '@src/features/enrollment/home/pickup-home'

export default function PickupHomePage() {
  return <PickupHome />
}
