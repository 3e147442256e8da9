// Fates of a fee policy and its sources, wherever a copy is stored: nobody's.

import type { FatesOf } from '../../privacy/fates/fates-of'
import { notPersonal } from '../../privacy/fates/presets'
import type { PolicyPack } from './policy-pack'
import type { Source } from './source'

export const sourceFates = {
  document: notPersonal,
  number: notPersonal,
  clause: notPersonal,
  date: notPersonal,
  demonstration: notPersonal,
} satisfies FatesOf<Source>

/** A number or a choice, and where it comes from. */
const cited = {
  value: notPersonal,
  source: sourceFates,
}

export const packFates = {
  id: notPersonal,
  version: notPersonal,
  name: notPersonal,
  scope: {
    districtId: notPersonal,
    stages: notPersonal,
    locations: notPersonal,
  },
  effectiveFrom: notPersonal,
  effectiveUntil: notPersonal,
  guidePrices: {
    kind: notPersonal,
    unit: notPersonal,
    taughtBy: notPersonal,
    max: cited,
  },
  caps: {
    kind: notPersonal,
    period: notPersonal,
    limit: cited,
  },
  bothRule: cited,
  careAloneFree: cited,
  governmentBoughtFree: cited,
  partOfTerm: cited,
  refundBasis: {
    value: {
      unit: notPersonal,
      daysPerTerm: notPersonal,
    },
    source: sourceFates,
  },
  withdrawalRefundDays: cited,
  absenceRefund: cited,
  waivers: {
    category: notPersonal,
    basisPoints: cited,
  },
  waiverRetroactive: cited,
  waiverRounding: cited,
  waiverCoversConsumables: cited,
  consumableModes: cited,
  publicSubsidyDeducted: cited,
  collection: {
    collector: cited,
    acrossTerms: cited,
    voluntary: cited,
    extendedCarePrice: cited,
  },
  workEndsAt: cited,
} satisfies FatesOf<PolicyPack>
