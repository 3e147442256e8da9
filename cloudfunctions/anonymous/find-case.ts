// Finds the case of a receipt's lookup: the store knows its hash alone.
import type { Report } from '@domain/complaints/channel/stored-case'
import { lookupHashOf } from '@domain/complaints/receipts/receipt-keys'
import { findReportByLookup } from '../complaints/collections/reports'
import { hexOf } from './stored-bytes'

export function findCase(lookup: Uint8Array): Promise<Report | null> {
  return findReportByLookup(hexOf(lookupHashOf(lookup)))
}
