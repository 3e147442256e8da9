// Finds a bill by id for finance staff; access is decided on its school.
import { findBillWithFacts } from './find-bill-with-facts'

export async function locateBill(billId: string) {
  const found = await findBillWithFacts(billId)
  if (found === null) return null
  const { schoolId, districtId } = found.bill
  return { subject: { kind: 'school' as const, schoolId, districtId }, found }
}
