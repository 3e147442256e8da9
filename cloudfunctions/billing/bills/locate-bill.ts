// Finds a bill by id for finance staff; access is decided on its school.
import { findFollowedBill } from './bill-with-facts-store'

export async function locateBill(billId: string) {
  const found = await findFollowedBill(billId)
  if (found === null) return null
  const { schoolId, districtId } = found.bill
  return { subject: { kind: 'school' as const, schoolId, districtId }, found }
}
