// Owns the page of those who fetch a child.
import { PickupHome } from '@src/features/enrollment/home/pickup-home'

export default function PickupHomePage() {
  return <PickupHome />
}
