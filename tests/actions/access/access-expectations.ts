// Expected access for every role and action; a missing action or cell does not compile.
import { ROLES, type Role } from '@domain/identity/roles/role'
import type { ActionName } from '@domain/registry'
import { PLACES } from './access-places'

/** What the request is about, as seen by the caller; or how the caller stands. */
export const RELATIONS = [...PLACES, 'signedOut', 'revoked', 'expired', 'notYet'] as const
export type Relation = (typeof RELATIONS)[number]

/** `IN`: let in, whatever the action then answers. */
export type Outcome = 'IN' | 'NOT_FOUND' | 'FORBIDDEN' | 'SIGN_IN_REQUIRED'
type Cells = Readonly<Record<Relation, Outcome>>

const shutOut = {
  signedOut: 'SIGN_IN_REQUIRED',
  revoked: 'FORBIDDEN',
  expired: 'FORBIDDEN',
  notYet: 'FORBIDDEN',
} as const

/** No part in this action at all. Roles that a row does not name. */
const no: Cells = {
  own: 'FORBIDDEN',
  otherClass: 'FORBIDDEN',
  otherGrade: 'FORBIDDEN',
  otherSchool: 'FORBIDDEN',
  otherDistrict: 'FORBIDDEN',
  ...shutOut,
}
/** One's own child, one's own class, one's own course. */
const own: Cells = {
  own: 'IN',
  otherClass: 'NOT_FOUND',
  otherGrade: 'NOT_FOUND',
  otherSchool: 'NOT_FOUND',
  otherDistrict: 'NOT_FOUND',
  ...shutOut,
}
/** Everything of one's own grade, of one's own school, of one's own district. */
const grade: Cells = { ...own, otherClass: 'IN' }
const school: Cells = { ...grade, otherGrade: 'IN' }
const district: Cells = { ...school, otherSchool: 'IN' }
/** About the caller alone: there is no other class or school to ask about. */
const self: Cells = { ...district, otherDistrict: 'IN' }
/** Open to everybody, signed in or not. */
const all: Cells = { ...self, signedOut: 'IN', revoked: 'IN', expired: 'IN', notYet: 'IN' }

type Row = Partial<Readonly<Record<Role, Cells>>>

const rowOf = (roles: readonly Role[], cells: Cells): Row => Object.fromEntries(roles.map((role) => [role, cells]))
const everybody = rowOf(ROLES, all)
const everyHolder = rowOf(
  ROLES.filter((role) => role !== 'anyone'),
  self,
)

/** Members of a key's role; which cases a key opens, and who holds none, is tested beside the cases. */
const office: Row = { districtEducation: district, enforcement: district }
/** A department whose key is no intake's finds nothing to publish. */
const officers: Row = {
  districtEducation: district,
  enforcement: {
    ...district,
    own: 'NOT_FOUND',
    otherClass: 'NOT_FOUND',
    otherGrade: 'NOT_FOUND',
    otherSchool: 'NOT_FOUND',
  },
}

const TABLE: Readonly<Record<ActionName, Row>> = {
  'identity.whoAmI': everybody,
  'identity.connectPhone': everybody,
  'identity.redeemInvitation': everybody,
  'identity.requestToJoin': everybody,
  'identity.contestMatch': { guardian: own },
  'identity.getFamily': { guardian: own },
  'identity.inviteToFamily': { guardian: own },
  'identity.withdrawFamilyInvitation': { guardian: own },
  'identity.endKinship': { guardian: own, classTeacher: own, schoolAdmin: school },
  'identity.restoreKinship': { classTeacher: own, schoolAdmin: school },
  'identity.getHomeroom': { classTeacher: own, gradeLead: grade, schoolAdmin: school },
  'identity.renewHomeroomCode': { classTeacher: own, schoolAdmin: school },
  'identity.settleJoinRequest': { classTeacher: own, schoolAdmin: school },
  'identity.settleContest': { classTeacher: own, schoolAdmin: school },
  'identity.listStaff': { schoolAdmin: school },
  'identity.inviteStaff': { schoolAdmin: school },
  'identity.assignSubject': { schoolAdmin: school },
  'identity.withdrawStaffInvitation': { schoolAdmin: school },
  'identity.revokeStaffRole': { schoolAdmin: school },
  'identity.setPupilLeft': { schoolAdmin: school },
  'identity.districtHome': { districtEducation: self, districtFinance: self },
  'identity.addSchool': { districtEducation: district },
  'identity.changeSchool': { districtEducation: district },
  'identity.listOfficials': { districtEducation: district },
  'identity.inviteOfficial': { districtEducation: district },
  'identity.withdrawOfficialInvitation': { districtEducation: district },
  'identity.revokeOfficialRole': { districtEducation: district },
  'identity.markRoster': { schoolAdmin: school },
  'identity.previewRoster': { schoolAdmin: school },
  'identity.importRoster': { schoolAdmin: school },
  'identity.makeTemplate': { schoolAdmin: self, districtEducation: self },
  'privacy.getConsent': { guardian: own },
  'privacy.giveConsent': { guardian: own },
  'privacy.withdrawConsent': { guardian: own },
  'privacy.getMyData': { guardian: own },
  'privacy.exportMyData': { guardian: own },
  'privacy.requestCorrection': { guardian: own },
  'privacy.listCorrections': { schoolAdmin: school },
  'privacy.settleCorrection': { schoolAdmin: school },
  'privacy.requestErasure': { guardian: own },
  'privacy.cancelErasure': { guardian: own },
  'privacy.listAccesses': { guardian: own },
  'privacy.searchAudit': { districtEducation: district },
  'homework.listTonight': { guardian: self },
  'homework.markHomework': { guardian: own },
  'homework.tellMinutes': { guardian: own },
  'homework.getQuestion': { guardian: own },
  'homework.askTeacher': { guardian: own },
  'homework.sayTooMuch': { guardian: own },
  'homework.listFamilyWords': { subjectTeacher: self, classTeacher: self, gradeLead: self },
  'homework.answerQuestion': { subjectTeacher: own },
  'homework.answerConcern': { gradeLead: grade },
  'notices.listNotices': everyHolder,
  'notices.markRead': everyHolder,
  'notices.getNoticeSettings': everyHolder,
  'notices.saveNoticeSettings': everyHolder,
  'notices.allowMessages': everyHolder,
  'enrollment.teacherHome': { teacher: self, classTeacher: self, subjectTeacher: self, gradeLead: self },
  'enrollment.pickupHome': { pickupPerson: self },
  'enrollment.guardianHome': { guardian: self },
  'enrollment.listCourses': { guardian: own },
  'enrollment.pollSeats': { guardian: own },
  'enrollment.getCourse': { guardian: own },
  'enrollment.enrollPupil': { guardian: own },
  'enrollment.withdrawPupil': { guardian: own },
  'enrollment.listMyCourses': { guardian: own },
  'enrollment.listSchoolCourses': { schoolAdmin: school, schoolFinance: school },
  'enrollment.getCourseRoster': { teacher: own, schoolAdmin: school },
  'enrollment.markCoursePlan': { schoolAdmin: school },
  'enrollment.previewCoursePlan': { schoolAdmin: school },
  'enrollment.importCoursePlan': { schoolAdmin: school },
  'enrollment.listLessons': { schoolAdmin: school, schoolFinance: school },
  'enrollment.recordLessons': { schoolAdmin: school },
  'enrollment.correctLesson': { schoolAdmin: school },
  'enrollment.signLessons': { schoolAdmin: school, schoolFinance: school },
  'enrollment.withdrawSignature': { schoolAdmin: school, schoolFinance: school },
  'enrollment.reportLesson': { teacher: own },
  'homework.getPosting': { subjectTeacher: self },
  'homework.submitHomework': { subjectTeacher: own },
  'homework.editHomework': { subjectTeacher: own },
  'homework.withdrawHomework': { subjectTeacher: own },
  'homework.recordMarking': { subjectTeacher: own },
  'homework.saveHomeworkTemplate': { subjectTeacher: self },
  'homework.removeHomeworkTemplate': { subjectTeacher: self },
  'homework.getClassHomework': { subjectTeacher: own, classTeacher: own, gradeLead: grade, schoolAdmin: school },
  'homework.getGradeHomework': { gradeLead: grade, schoolAdmin: school },
  'homework.approveHomework': { gradeLead: grade },
  'homework.returnHomework': { classTeacher: own, gradeLead: grade },
  'homework.trimHomework': { classTeacher: own, gradeLead: grade },
  'homework.releaseHomework': { classTeacher: own },
  'homework.getHomeworkSettings': { schoolAdmin: school },
  'homework.setHomeworkSettings': { schoolAdmin: school },
  'homework.setDistrictCaps': { districtEducation: district },
  'billing.getClosing': { schoolAdmin: school, schoolFinance: school },
  'billing.closeTerm': { schoolFinance: school },
  'billing.reopenTerm': { schoolAdmin: school },
  'billing.publishTerm': { schoolAdmin: school },
  'billing.getPublication': { guardian: own },
  'billing.financeHome': { schoolAdmin: school, schoolFinance: school },
  'billing.getSettlement': { schoolAdmin: school, schoolFinance: school },
  'billing.setContractPrice': { schoolFinance: school },
  'billing.claimCost': { schoolFinance: school },
  'billing.strikeCost': { schoolFinance: school },
  'billing.recordPayout': { schoolFinance: school },
  'billing.reversePayment': { schoolFinance: school },
  'billing.reverseReturn': { schoolFinance: school },
  'billing.settleTwiceReturned': { schoolFinance: school },
  'billing.reverseMaterialReturn': { schoolFinance: school },
  'billing.decideReversal': { schoolAdmin: school, schoolFinance: school },
  'billing.listReversals': { schoolAdmin: school, schoolFinance: school },
  'billing.takeBackPayout': { schoolFinance: school },
  'billing.recordFunding': { schoolFinance: school },
  'billing.takeBackFunding': { schoolFinance: school },
  'billing.getFeeStatement': { guardian: own },
  'billing.getBill': { guardian: own },
  'billing.agreeToCharge': { guardian: own },
  'billing.declineCharge': { guardian: own },
  'billing.chooseConsumable': { guardian: own },
  'billing.issueBills': { schoolFinance: school },
  'billing.listBills': { schoolFinance: school },
  'billing.getSchoolBill': { schoolFinance: school },
  'billing.recordPayment': { schoolFinance: school },
  'billing.recordReturn': { schoolFinance: school },
  'billing.resendReturns': { schoolFinance: school },
  'billing.getSlip': { schoolFinance: school },
  'billing.returnConsumables': { schoolFinance: school },
  'billing.remindUnpaid': { schoolFinance: school },
  'billing.getWaiver': { guardian: own },
  'billing.applyForWaiver': { guardian: own },
  'billing.cancelWaiverApplication': { guardian: own },
  'billing.getWaiverEvidence': { guardian: own, schoolAdmin: school },
  'billing.listWaiverApplications': { schoolAdmin: school },
  'billing.getWaiverApplication': { schoolAdmin: school },
  'billing.reviewWaiver': { schoolAdmin: school },
  'billing.listReceipts': { guardian: own },
  'billing.makeReceipt': { guardian: own, schoolFinance: school },
  'billing.getPayable': { guardian: own },
  'billing.startPayment': { guardian: own },
  'billing.getPayment': { guardian: own },
  'billing.confirmPayment': { guardian: own },
  'billing.getReconciliation': { schoolFinance: school },
  'billing.listPacks': { districtEducation: district, districtFinance: district },
  'billing.getPack': { districtEducation: district, districtFinance: district },
  'billing.getFeeStandard': rowOf(ROLES, { ...all, otherDistrict: 'NOT_FOUND' }),
  'billing.draftPack': { districtFinance: district },
  'billing.changeDraft': { districtFinance: district },
  'billing.movePack': { districtEducation: district, districtFinance: district },
  'billing.withdrawDraft': { districtFinance: district },
  'billing.getSubsidy': {
    schoolFinance: school,
    schoolAdmin: school,
    districtEducation: district,
    districtFinance: district,
  },
  'billing.submitSubsidy': { schoolFinance: school },
  'billing.moveSubsidy': { districtEducation: district, districtFinance: district },
  'billing.listSubsidies': { districtEducation: district, districtFinance: district },
  'billing.districtFees': { districtEducation: district, districtFinance: district },
  'billing.markHardshipList': { districtEducation: district },
  'billing.previewHardshipList': { districtEducation: district },
  'billing.importHardshipList': { districtEducation: district },
  'billing.exportBills': { schoolFinance: school },
  'billing.exportSettlement': { schoolFinance: school, schoolAdmin: school },
  'billing.makeSubsidySheet': {
    schoolAdmin: school,
    schoolFinance: school,
    districtEducation: district,
    districtFinance: district,
  },
  'privacy.openUpload': rowOf(['guardian', 'schoolAdmin', 'schoolFinance', 'districtEducation'], self),
  'billing.previewLeaving': { guardian: own },
  'complaints.issueTokens': everybody,
  'complaints.sendConfidential': everybody,
  'complaints.getResults': everybody,
  'complaints.listKeys': office,
  'complaints.registerDevice': office,
  'complaints.keepCard': office,
  'complaints.foundRole': office,
  'complaints.admitMember': officers,
  'complaints.recordKeyCheck': officers,
  'complaints.takeCustodyKey': office,
  'complaints.listCases': office,
  'complaints.openCase': office,
  'complaints.getPhoto': office,
  'complaints.triageCase': office,
  'complaints.stepCase': office,
  'complaints.sendMessage': office,
  'complaints.dispatchCase': office,
  'complaints.signPart': office,
  'complaints.listProposals': officers,
  'complaints.proposeResults': officers,
  'complaints.proposeExample': office,
  'complaints.decideProposal': officers,
}

/** Undefined only when the table has been left incomplete past the compiler. */
export function expectation(action: ActionName, role: Role, relation: Relation): Outcome | undefined {
  const row: Row | undefined = TABLE[action]
  return row && (row[role] ?? no)[relation]
}
