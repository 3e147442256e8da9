// The input for each action in the access matrix; an action without one does not compile.
import { CONSENT_TEXT_VERSION } from '@domain/privacy/consents/consent'
import type { ActionInput, ActionName } from '@domain/registry'
import { schoolDate } from '@domain/values/school-date'
import { AFTERNOON_INPUTS } from './access-afternoon'
import { ANNOUNCEMENT_INPUTS } from './access-announcements'
import { BEHALF_INPUTS } from './access-behalf'
import { billIdIn } from './access-bills'
import { COMPLAINT_INPUTS } from './access-complaint-inputs'
import { COURSE_CHANGE_INPUTS } from './access-course-change-inputs'
import { DRAW_INPUTS } from './access-draws'
import { HOMEWORK_INPUTS } from './access-homework-inputs'
import { INSPECTION_INPUTS } from './access-inspection-inputs'
import { MONEY_INPUTS } from './access-money-inputs'
import { PEOPLE_INPUTS } from './access-people-inputs'
import { type Place, WHERE } from './access-places'
import { ROSTER_INPUTS } from './access-roster-inputs'
import { SEAT_INPUTS } from './access-seat-inputs'
import { TERM_PLAN_INPUTS } from './access-term-plan-inputs'

type Inputs = { readonly [Name in ActionName]: (place: Place) => ActionInput<Name> }

const requestKey = 'access-matrix-0001'
const code = 'ABCDE-FGHJK'

const pupil = (place: Place) => ({ pupilId: place })
const pupilAndCourse = (place: Place) => ({ pupilId: place, courseId: place })
const homeroom = (place: Place) => ({ homeroomId: WHERE[place].homeroomId })
const school = (place: Place) => ({ schoolId: WHERE[place].schoolId })
const district = (place: Place) => ({ districtId: WHERE[place].districtId })
const LESSON_DAY = '2026-10-13'
const onDay = (place: Place) => ({ ...school(place), date: LESSON_DAY })
const pack = (place: Place) => ({ packId: `pack-${WHERE[place].districtId}` })
const packHead = { name: '新的收费标准', version: '2', effectiveFrom: schoolDate('2027-02-01'), effectiveUntil: null }
const payee = (place: Place) => ({ ...school(place), payeeId: 'nobody' })
const noFile = 'cloud://local-env.bucket/none.xlsx'
const workbook = (place: Place) => ({ ...school(place), fileId: noFile })
const application = (place: Place) => ({ applicationId: `application-${place}` })
const digest = '0'.repeat(64)
const asSchool = { stage: 'PRIMARY', affiliation: 'DISTRICT', isRural: false } as const
const bill = (place: Place) => ({ billId: billIdIn(place) })
const self = () => ({})

export const INPUTS: Inputs = {
  ...BEHALF_INPUTS,
  ...DRAW_INPUTS,
  ...ROSTER_INPUTS,
  ...AFTERNOON_INPUTS,
  ...ANNOUNCEMENT_INPUTS,
  'identity.whoAmI': self,
  'identity.connectPhone': () => ({ phoneCode: null }),
  'identity.redeemInvitation': () => ({ code }),
  'identity.requestToJoin': () => ({ code, childName: '林同学', guardianName: '王家长', relation: '妈妈' }),
  'identity.contestMatch': (place) => ({ ...pupil(place), reason: 'NOT_MY_CHILD' }),
  'identity.getFamily': pupil,
  'identity.inviteToFamily': (place) => ({
    ...pupil(place),
    as: 'PICKUP',
    name: '林奶奶',
    relation: '奶奶',
    requestKey,
  }),
  'identity.withdrawFamilyInvitation': (place) => ({ ...pupil(place), invitationId: `family-${place}` }),
  'identity.endKinship': (place) => ({ ...pupil(place), personId: `kin-${place}` }),
  'identity.restoreKinship': (place) => ({ ...pupil(place), personId: `former-${place}` }),
  'identity.getHomeroom': homeroom,
  'identity.renewHomeroomCode': (place) => ({ ...homeroom(place), requestKey }),
  'identity.settleJoinRequest': (place) => ({ requestId: `join-${place}`, decision: 'DECLINE', pupilId: null }),
  'identity.settleContest': (place) => ({ contestId: `contest-${place}`, decision: 'CONFIRM' }),
  'identity.listWithoutGuardian': (place) => ({ ...school(place), after: null }),
  'identity.listStaff': school,
  'identity.assignSubject': (place) => ({
    ...school(place),
    ...homeroom(place),
    personId: `colleague-${place}`,
    subject: 'ENGLISH',
    until: null,
  }),
  'identity.inviteStaff': (place) => ({
    ...school(place),
    role: 'teacher',
    homeroomId: null,
    grade: null,
    label: '周老师',
    until: null,
    requestKey,
  }),
  'identity.withdrawStaffInvitation': (place) => ({ ...school(place), invitationId: `staff-${place}` }),
  'identity.revokeStaffRole': (place) => ({
    ...school(place),
    personId: `colleague-${place}`,
    grantKey: `teacher|${WHERE[place].schoolId}||||`,
  }),
  'identity.setPupilLeft': (place) => ({ ...pupil(place), leftOn: null, reason: null }),
  'identity.districtHome': self,
  'identity.addSchool': (place) => ({ ...district(place), name: '新建小学', ...asSchool, requestKey }),
  'identity.changeSchool': (place) => ({ ...school(place), name: `学校${WHERE[place].schoolId}`, ...asSchool }),
  'identity.listSupervisionPhones': self,
  'identity.setSupervisionPhone': (place) => ({ ...district(place), phone: '0555-2810000' }),
  'identity.listOfficials': district,
  'identity.inviteOfficial': (place) => ({
    ...district(place),
    role: 'expert',
    schoolId: null,
    department: null,
    label: '周专家',
    until: null,
    requestKey,
  }),
  'identity.withdrawOfficialInvitation': (place) => ({ ...district(place), invitationId: `official-${place}` }),
  'identity.revokeOfficialRole': (place) => ({
    ...district(place),
    personId: `specialist-${place}`,
    grantKey: 'expert|||||',
  }),
  'identity.markRoster': (place) => ({ ...workbook(place), scope: 'ADDITIONS', answers: [] }),
  'identity.previewRoster': (place) => ({
    ...workbook(place),
    scope: 'ADDITIONS',
    faultsFrom: 0,
    changesFrom: 0,
    answers: [],
  }),
  'identity.importRoster': (place) => ({ ...workbook(place), scope: 'ADDITIONS', digest, answers: [], leaving: null }),
  'identity.makeTemplate': () => ({ list: 'roster' }),
  ...HOMEWORK_INPUTS,
  ...PEOPLE_INPUTS,
  ...INSPECTION_INPUTS,
  ...TERM_PLAN_INPUTS,
  'privacy.getConsent': pupil,
  'privacy.giveConsent': (place) => ({ ...pupil(place), purposes: ['NOTICES'], textVersion: CONSENT_TEXT_VERSION }),
  'privacy.withdrawConsent': (place) => ({ ...pupil(place), purposes: ['SHOWCASE'] }),
  'privacy.getMyData': pupil,
  'privacy.exportMyData': pupil,
  'privacy.requestCorrection': (place) => ({ ...pupil(place), field: 'OTHER', wanted: '班级不对' }),
  'privacy.listCorrections': school,
  'privacy.settleCorrection': (place) => ({ correctionId: `correction-${place}`, decision: 'DECLINE' }),
  'privacy.requestErasure': pupil,
  'privacy.cancelErasure': pupil,
  'privacy.listAccesses': (place) => ({ ...pupil(place), before: null }),
  'privacy.searchAudit': (place) => ({
    ...district(place),
    schoolId: null,
    personId: null,
    reason: '例行检查',
    before: null,
  }),
  'notices.listNotices': () => ({ before: null }),
  'notices.markRead': () => ({ upTo: 0 }),
  'notices.getNoticeSettings': self,
  'notices.saveNoticeSettings': () => ({ off: [], quietFrom: '21:30', quietUntil: '07:00' }),
  'notices.allowMessages': () => ({ kinds: ['SEATED'], requestKey }),
  'enrollment.teacherHome': self,
  'enrollment.pickupHome': self,
  'enrollment.guardianHome': self,
  'enrollment.listCourses': pupil,
  'enrollment.pollSeats': pupil,
  'enrollment.getCourse': pupilAndCourse,
  ...SEAT_INPUTS,
  ...COURSE_CHANGE_INPUTS,
  'enrollment.listMyCourses': pupil,
  'enrollment.markCoursePlan': workbook,
  'enrollment.previewCoursePlan': (place) => ({ ...workbook(place), faultsFrom: 0, changesFrom: 0 }),
  'enrollment.importCoursePlan': (place) => ({ ...workbook(place), digest }),
  'enrollment.recordLessons': (place) => ({
    ...onDay(place),
    lessons: [{ courseId: place, cancelReason: 'SCHOOL', heldBy: null }],
  }),
  'enrollment.correctLesson': (place) => ({
    ...onDay(place),
    courseId: place,
    cancelReason: 'SCHOOL',
    heldBy: null,
    reason: '记错了',
  }),
  'enrollment.signLessons': (place) => ({ ...onDay(place), courseIds: [place] }),
  'enrollment.withdrawSignature': (place) => ({ ...onDay(place), courseId: place, reason: '签错了' }),
  'enrollment.reportLesson': (place) => ({ courseId: place, date: LESSON_DAY }),
  'billing.getClosing': school,
  'billing.closeTerm': (place) => ({ ...school(place), hash: digest, carriesUnpaid: true }),
  'billing.reopenTerm': (place) => ({ ...school(place), hash: '0'.repeat(64), reason: '算错了' }),
  'billing.publishTerm': school,
  'billing.getPublication': pupil,
  'billing.getSettlement': school,
  'billing.setContractPrice': (place) => ({ ...payee(place), pricePerLesson: 4_000, document: '课酬方案' }),
  'billing.claimCost': (place) => ({
    ...payee(place),
    kind: 'MATERIAL',
    amountFen: 100,
    what: '彩纸',
    key: requestKey,
  }),
  'billing.strikeCost': (place) => ({ ...payee(place), costId: 'cost', reason: '记错了' }),
  'billing.recordPayout': (place) => ({
    ...payee(place),
    amountFen: 100,
    funding: 'FEES',
    on: '2026-09-09',
    key: requestKey,
  }),
  'billing.recordFunding': (place) => ({
    ...school(place),
    amountFen: 100,
    document: '拨款通知',
    on: '2026-09-01',
    key: requestKey,
  }),
  'billing.takeBackFunding': (place) => ({ ...school(place), receiptKey: requestKey, reason: '记错了' }),
  'billing.reversePayment': (place) => ({ ...bill(place), paymentNo: 'none', reason: 'TWICE', key: requestKey }),
  'billing.reverseReturn': (place) => ({ ...bill(place), refundNo: 'none', reason: 'NOT_MOVED', key: requestKey }),
  'billing.settleTwiceReturned': (place) => ({
    ...bill(place),
    refundNo: 'none',
    reason: 'GIVEN_BACK',
    key: requestKey,
  }),
  'billing.reverseMaterialReturn': (place) => ({ ...bill(place), returnId: 'none', reason: 'TWICE', key: requestKey }),
  'billing.decideReversal': (place) => ({ reversalId: `reversal-${place}`, decision: 'DECLINE' }),
  'billing.listReversals': school,
  'billing.takeBackPayout': (place) => ({ ...payee(place), payoutKey: requestKey, reason: '记错了' }),
  'billing.getFeeStatement': pupil,
  'billing.getBill': pupil,
  'billing.agreeToCharge': (place) => ({ ...pupil(place), eventId: 'again:own:0:2026-09-10', amountFen: 100 }),
  'billing.declineCharge': (place) => ({ ...pupil(place), eventId: 'again:own:0:2026-09-10' }),
  'billing.chooseConsumable': (place) => ({ ...pupilAndCourse(place), name: '陶泥', choice: 'SELF' }),
  'billing.financeHome': school,
  'billing.issueBills': school,
  'billing.listBills': (place) => ({ ...school(place), filter: 'ALL', homeroomId: null, after: null }),
  'billing.getSchoolBill': bill,
  'billing.recordPayment': (place) => ({
    ...bill(place),
    channel: 'CASH',
    amountFen: 100,
    on: '2026-09-09',
    key: requestKey,
    evidence: 'cloud://local-env.bucket/uploads/none/slip.jpg',
  }),
  'billing.recordReturn': (place) => ({
    ...bill(place),
    refundNo: 'none',
    on: '2026-09-09',
    instead: null,
    key: requestKey,
  }),
  'billing.getSlip': (place) => ({ ...bill(place), number: 'none' }),
  'billing.returnConsumables': (place) => ({
    ...bill(place),
    courseId: 'pottery',
    name: '陶泥',
    pieces: 1,
    key: requestKey,
  }),
  'billing.remindUnpaid': school,
  'billing.getWaiver': pupil,
  'billing.applyForWaiver': (place) => ({
    ...pupil(place),
    category: 'ORPHAN',
    evidence: ['cloud://local-env.bucket/uploads/none/none.jpg'],
    consentVersion: '2026-09',
    key: requestKey,
  }),
  'billing.cancelWaiverApplication': pupil,
  'billing.getWaiverEvidence': (place) => ({ ...application(place), index: 0 }),
  'billing.listWaiverApplications': (place) => ({ ...school(place), filter: 'OPEN', after: null }),
  'billing.getWaiverApplication': application,
  'billing.markHardshipList': (place) => ({ ...district(place), fileId: noFile }),
  'billing.previewHardshipList': (place) => ({ ...district(place), fileId: noFile, faultsFrom: 0 }),
  'billing.importHardshipList': (place) => ({ ...district(place), fileId: noFile, digest }),
  'billing.reviewWaiver': (place) => ({ ...application(place), decision: 'TAKE_UP', explanation: '', rate: null }),
  'billing.listReceipts': pupil,
  'billing.exportBills': school,
  'billing.exportSettlement': school,
  'billing.makeSubsidySheet': (place) => ({ ...school(place), year: null }),
  'billing.makeReceipt': (place) => ({ billId: billIdIn(place), paymentNo: `payment-${place}` }),
  'billing.getPayable': (place) => ({ billId: billIdIn(place) }),
  'billing.startPayment': (place) => ({ billId: billIdIn(place), amountFen: 1, via: 'web', requestKey }),
  'billing.getPayment': (place) => ({ paymentNo: `payment-${place}` }),
  'billing.confirmPayment': (place) => ({ paymentNo: `payment-${place}` }),
  'billing.resendReturns': school,
  'billing.getReconciliation': (place) => ({ ...school(place), before: null }),
  'billing.listPacks': district,
  'billing.getPack': (place) => ({ ...district(place), ...pack(place) }),
  /** In force here; a draft elsewhere, which is there for nobody outside its offices. */
  'billing.getFeeStandard': (place) => (place === 'otherDistrict' ? pack(place) : { packId: 'demo-2026' }),
  'billing.draftPack': (place) => ({ ...district(place), draft: { from: 'TEXT', text: '{}' } }),
  'billing.changeDraft': (place) => ({ ...pack(place), ...packHead, rev: 0, changes: [] }),
  'billing.movePack': (place) => ({ ...pack(place), to: 'REVIEWED' }),
  'billing.withdrawDraft': pack,
  'billing.getSubsidy': (place) => ({ ...school(place), year: null }),
  'billing.submitSubsidy': (place) => ({ ...school(place), year: 2026, subsidyFen: 0 }),
  'billing.moveSubsidy': (place) => ({ claimId: `claim-${place}`, to: 'PAID', reason: null }),
  'billing.listSubsidies': district,
  'billing.districtFees': district,
  'privacy.openUpload': () => ({ kind: 'WORKBOOK' }),
  'billing.previewLeaving': (place) => ({ ...pupilAndCourse(place), reason: 'WITHDRAWAL' }),
  ...COMPLAINT_INPUTS,
  ...MONEY_INPUTS,
  'identity.searchSchool': (place) => ({ ...school(place), text: '林' }),
}
