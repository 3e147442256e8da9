// The collections and their indexes, for the local cloud, for tests and for deployment.

import { bills } from './billing/collections/bills'
import { consumableChoices } from './billing/collections/consumable-choices'
import { feeCounts } from './billing/collections/fee-counts'
import { payeeContracts } from './billing/collections/payee-contracts'
import { paymentDays } from './billing/collections/payment-days'
import { payments } from './billing/collections/payments'
import { payouts } from './billing/collections/payouts'
import { policyPacks } from './billing/collections/policy-packs'
import { serviceCosts } from './billing/collections/service-costs'
import { subsidyClaims } from './billing/collections/subsidy-claims'
import { termClosings } from './billing/collections/term-closings'
import { waiverApplications } from './billing/collections/waiver-applications'
import { waivers } from './billing/collections/waivers'
import { courses } from './enrollment/collections/courses'
import { lessonRecords } from './enrollment/collections/lesson-records'
import { plans } from './enrollment/collections/plans'
import { pupilTerms } from './enrollment/collections/pupil-terms'
import { seatRolls } from './enrollment/collections/seat-rolls'
import { contests } from './identity/collections/contests'
import { districts } from './identity/collections/districts'
import { homerooms } from './identity/collections/homerooms'
import { identities } from './identity/collections/identities'
import { invitations } from './identity/collections/invitations'
import { joinRequests } from './identity/collections/join-requests'
import { people } from './identity/collections/people'
import { pupils } from './identity/collections/pupils'
import { schoolCounts } from './identity/collections/school-counts'
import { schools } from './identity/collections/schools'
import { tries } from './identity/collections/tries'
import { noticeSettings } from './notices/collections/notice-settings'
import { notices } from './notices/collections/notices'
import { audit } from './privacy/collections/audit'
import { auditSeals } from './privacy/collections/audit-seals'
import { consents } from './privacy/collections/consents'
import { corrections } from './privacy/collections/corrections'
import { erasures } from './privacy/collections/erasures'
import { filesToDelete } from './privacy/collections/files-to-delete'
import type { CollectionSchema } from './runtime/collection'

/** Every collection is closed to clients (ADMINONLY): all access goes through the functions. */
export const schema: readonly CollectionSchema[] = [
  identities.schema,
  people.schema,
  districts.schema,
  schools.schema,
  schoolCounts.schema,
  homerooms.schema,
  pupils.schema,
  plans.schema,
  courses.schema,
  seatRolls.schema,
  pupilTerms.schema,
  waivers.schema,
  waiverApplications.schema,
  bills.schema,
  consumableChoices.schema,
  payments.schema,
  paymentDays.schema,
  lessonRecords.schema,
  payeeContracts.schema,
  serviceCosts.schema,
  payouts.schema,
  termClosings.schema,
  subsidyClaims.schema,
  feeCounts.schema,
  policyPacks.schema,
  invitations.schema,
  joinRequests.schema,
  contests.schema,
  tries.schema,
  consents.schema,
  corrections.schema,
  erasures.schema,
  filesToDelete.schema,
  notices.schema,
  noticeSettings.schema,
  audit.schema,
  auditSeals.schema,
]
