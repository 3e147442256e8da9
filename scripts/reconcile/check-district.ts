// Reconciles every school that has bills or payments in an environment.
import type { Payment } from '@domain/billing/payments/payment-record'
import type { BillToReconcile } from '@domain/billing/payments/reconcile-bill'
import type { School } from '@domain/identity/schools/school'
import { type App, documentsOf } from '../open-app'
import { checkSchool, type SchoolCheck } from './check-school'

export interface NamedCheck extends SchoolCheck {
  readonly school: string
}

/** One school in memory at a time. Schools without a bill and without a payment are left out. */
export async function* checkDistrict(app: App): AsyncGenerator<NamedCheck> {
  for await (const { _id: schoolId, name } of documentsOf<School>(app, 'schools')) {
    const bills = await all<BillToReconcile>(app, 'bills', schoolId)
    const payments = await all<Payment>(app, 'payments', schoolId)
    if (bills.length > 0 || payments.length > 0) yield { school: name, ...(await checkSchool(bills, payments)) }
  }
}

async function all<Document extends { readonly _id: string }>(app: App, name: string, schoolId: string) {
  const documents: Document[] = []
  for await (const document of documentsOf<Document>(app, name, { schoolId })) documents.push(document)
  return documents
}
