// Every collection with its owner: read by the schema, by erasure, export, retention, documents.
import { bills } from './billing/collections/bills'
import { consumableChoices } from './billing/collections/consumable-choices'
import { feeCounts } from './billing/collections/fee-counts'
import { payeeContracts } from './billing/collections/payee-contracts'
import { paymentDays } from './billing/collections/payment-days'
import { payments } from './billing/collections/payments'
import { payouts } from './billing/collections/payouts'
import { policyPacks } from './billing/collections/policy-packs'
import { receivedFunds } from './billing/collections/received-funds'
import { reversals } from './billing/collections/reversals'
import { serviceCosts } from './billing/collections/service-costs'
import { statementLines } from './billing/collections/statement-lines'
import { subsidyClaims } from './billing/collections/subsidy-claims'
import { termClosings } from './billing/collections/term-closings'
import { vouchers } from './billing/collections/vouchers'
import { waiverApplications } from './billing/collections/waiver-applications'
import { waivers } from './billing/collections/waivers'
import { caseFiles } from './complaints/collections/case-files'
import { complaintProposals } from './complaints/collections/complaint-proposals'
import { messages } from './complaints/collections/messages'
import { openPurses } from './complaints/collections/open-purses'
import { photoParts } from './complaints/collections/photo-parts'
import { reports } from './complaints/collections/reports'
import { roleKeys } from './complaints/collections/role-keys'
import { spentTokens } from './complaints/collections/spent-tokens'
import { staffDevices } from './complaints/collections/staff-devices'
import { tokenQuotas } from './complaints/collections/token-quotas'
import { behalfRequests } from './enrollment/collections/behalf-requests'
import { courses } from './enrollment/collections/courses'
import { custodyBars } from './enrollment/collections/custody-bars'
import { dayChanges } from './enrollment/collections/day-changes'
import { dayClosings } from './enrollment/collections/day-closings'
import { drawParts } from './enrollment/collections/draw-parts'
import { drawSecrets } from './enrollment/collections/draw-secrets'
import { draws } from './enrollment/collections/draws'
import { gateDays } from './enrollment/collections/gate-days'
import { gatePlans } from './enrollment/collections/gate-plans'
import { leavingPapers } from './enrollment/collections/leaving-papers'
import { lessonRecords } from './enrollment/collections/lesson-records'
import { planDrafts } from './enrollment/collections/plan-drafts'
import { plans } from './enrollment/collections/plans'
import { pupilTerms } from './enrollment/collections/pupil-terms'
import { reservedSeats } from './enrollment/collections/reserved-seats'
import { rollCalls } from './enrollment/collections/roll-calls'
import { seatRolls } from './enrollment/collections/seat-rolls'
import { wishes } from './enrollment/collections/wishes'
import { examPlans } from './homework/collections/exam-plans'
import { examResults } from './homework/collections/exam-results'
import { findings } from './homework/collections/findings'
import { homeworkConcerns } from './homework/collections/homework-concerns'
import { homeworkDays } from './homework/collections/homework-days'
import { homeworkEvenings } from './homework/collections/homework-evenings'
import { homeworkQuestions } from './homework/collections/homework-questions'
import { homeworkSettings } from './homework/collections/homework-settings'
import { homeworkShowcases } from './homework/collections/homework-showcases'
import { homeworkTemplates } from './homework/collections/homework-templates'
import { homeworkTimes } from './homework/collections/homework-times'
import { inspections } from './homework/collections/inspections'
import { loadAlerts } from './homework/collections/load-alerts'
import { managementPlans } from './homework/collections/management-plans'
import { pupilNotes } from './homework/collections/pupil-notes'
import { teachingGroups } from './homework/collections/teaching-groups'
import { contests } from './identity/collections/contests'
import { districts } from './identity/collections/districts'
import { homerooms } from './identity/collections/homerooms'
import { identities } from './identity/collections/identities'
import { invitations } from './identity/collections/invitations'
import { joinRequests } from './identity/collections/join-requests'
import { people } from './identity/collections/people'
import { promotions } from './identity/collections/promotions'
import { pupils } from './identity/collections/pupils'
import { schoolCounts } from './identity/collections/school-counts'
import { schools } from './identity/collections/schools'
import { tries } from './identity/collections/tries'
import { announcementReceipts } from './notices/collections/announcement-receipts'
import { announcements } from './notices/collections/announcements'
import { noticeSettings } from './notices/collections/notice-settings'
import { notices } from './notices/collections/notices'
import { audit } from './privacy/collections/audit'
import { auditIntents } from './privacy/collections/audit-intents'
import { auditSeals } from './privacy/collections/audit-seals'
import { consents } from './privacy/collections/consents'
import { corrections } from './privacy/collections/corrections'
import { erasures } from './privacy/collections/erasures'
import { filesToDelete } from './privacy/collections/files-to-delete'
import type { DataOwner } from './runtime/collection'

export const dataOwners: readonly DataOwner[] = [
  identities,
  people,
  districts,
  schools,
  schoolCounts,
  homerooms,
  promotions,
  pupils,
  planDrafts,
  plans,
  courses,
  seatRolls,
  pupilTerms,
  behalfRequests,
  draws,
  drawSecrets,
  drawParts,
  wishes,
  reservedSeats,
  waivers,
  waiverApplications,
  bills,
  consumableChoices,
  payments,
  paymentDays,
  vouchers,
  lessonRecords,
  payeeContracts,
  serviceCosts,
  payouts,
  receivedFunds,
  reversals,
  termClosings,
  subsidyClaims,
  feeCounts,
  policyPacks,
  examPlans,
  examResults,
  findings,
  inspections,
  loadAlerts,
  managementPlans,
  pupilNotes,
  homeworkDays,
  homeworkEvenings,
  homeworkTimes,
  homeworkQuestions,
  homeworkConcerns,
  homeworkSettings,
  homeworkShowcases,
  homeworkTemplates,
  teachingGroups,
  announcements,
  announcementReceipts,
  invitations,
  joinRequests,
  contests,
  tries,
  consents,
  corrections,
  erasures,
  filesToDelete,
  notices,
  noticeSettings,
  audit,
  auditSeals,
  auditIntents,
  reports,
  messages,
  photoParts,
  spentTokens,
  openPurses,
  tokenQuotas,
  roleKeys,
  staffDevices,
  caseFiles,
  complaintProposals,
  statementLines,
  custodyBars,
  dayClosings,
  gateDays,
  gatePlans,
  leavingPapers,
  dayChanges,
  rollCalls,
]
