// Owns finding a bill by its id for the school's finance: what it is about is the school.
import { findFollowedBill } from './bill-with-facts-store'

export async function locateBill(billId: string) {
  const found = await findFollowedBill(billId)
  if (found === null) return null
  const { schoolId, districtId } = found.bill
  return { subject: { kind: 'school' as const, schoolId, districtId }, found }
}
