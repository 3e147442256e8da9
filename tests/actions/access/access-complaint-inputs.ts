// The access matrix's inputs and rows for actions on complaints.
import type { ActionInput, ActionName } from '@domain/registry'
import { district, everybody, type Row, self } from './access-cells'
import { caseIn, deviceIn, keyIn, proposalIn } from './access-complaints'
import { type Place, WHERE } from './access-places'

type ComplaintAction = Extract<ActionName, `complaints.${string}`>
type Inputs = { readonly [Name in ComplaintAction]: (place: Place) => ActionInput<Name> }

const sameForAll = () => ({})
const inDistrict = (place: Place) => ({ districtId: WHERE[place].districtId })
const complaint = (place: Place) => ({ ...inDistrict(place), caseId: caseIn(place) })
const roleKey = (place: Place) => ({ ...inDistrict(place), keyId: keyIn(place) })
const publicHalf = `${'A'.repeat(43)}=`
const cardBox = `${'A'.repeat(91)}=`
const grantBox = `${'A'.repeat(107)}=`
const messageBox = 'A'.repeat(1_420)
/** 32 bytes that are no element of the group. */
const noElement = `${'/'.repeat(43)}=`
const signature = `${'A'.repeat(86)}==`
const labels: ActionInput<'complaints.triageCase'>['labels'] = {
  category: 'OTHER',
  forms: [],
  target: 'INSTITUTION',
  title: '某机构',
  town: '城西街道',
  institution: null,
  schoolId: null,
  licensedBy: null,
  hasLicense: null,
  hasRegistration: null,
  childInDanger: false,
}

export const COMPLAINT_INPUTS = {
  'complaints.issueTokens': () => ({ epoch: '2026-W37', blinded: [noElement, noElement, noElement] }),
  'complaints.sendConfidential': () => ({ request: '' }),
  'complaints.getResults': sameForAll,
  'complaints.getOffice': sameForAll,
  'complaints.listKeys': inDistrict,
  'complaints.registerDevice': (place) => ({
    ...inDistrict(place),
    publicKey: publicHalf,
    verifyKey: publicHalf,
    asksFor: ['POLICE'],
  }),
  'complaints.keepCard': (place) => ({ ...inDistrict(place), deviceKeyId: deviceIn(place), keeper: '何晏' }),
  'complaints.foundRole': (place) => ({
    ...inDistrict(place),
    role: 'POLICE',
    publicKey: publicHalf,
    verifyKey: publicHalf,
    holders: [{ deviceKeyId: deviceIn(place), box: cardBox }],
  }),
  'complaints.admitMember': (place) => ({ ...roleKey(place), deviceKeyId: deviceIn(place), box: cardBox }),
  'complaints.recordKeyCheck': (place) => ({ ...roleKey(place), check: { kind: 'DRILL', signature } }),
  'complaints.takeCustodyKey': (place) => ({ ...inDistrict(place), role: 'POLICE', deviceKeyId: deviceIn(place) }),
  'complaints.listCases': (place) => ({ ...inDistrict(place), isClosed: false }),
  'complaints.openCase': complaint,
  'complaints.getPhoto': (place) => ({ ...complaint(place), photoId: 'none' }),
  'complaints.triageCase': (place) => ({ ...complaint(place), rev: 9, labels }),
  'complaints.stepCase': (place) => ({ ...complaint(place), rev: 9, step: { kind: 'TAKE' } }),
  'complaints.sendMessage': (place) => ({ ...complaint(place), rev: 9, seq: 9, box: messageBox, result: null }),
  'complaints.dispatchCase': (place) => ({
    ...complaint(place),
    rev: 9,
    grants: [{ role: 'POLICE', keyId: 'none', box: grantBox }],
    reason: '现场检查',
  }),
  'complaints.signPart': (place) => ({
    ...complaint(place),
    rev: 9,
    kind: 'FINDING',
    department: 'POLICE',
    seq: 0,
    box: messageBox,
    deviceKeyId: deviceIn(place),
    signature,
  }),
  'complaints.listProposals': inDistrict,
  'complaints.proposeResults': inDistrict,
  'complaints.proposeExample': (place) => ({
    ...complaint(place),
    title: '托管班里上学科课',
    text: '没有许可，晚上上数学课。叫停，退费。',
  }),
  'complaints.decideProposal': (place) => ({
    ...inDistrict(place),
    proposalId: proposalIn(place),
    decision: 'REJECTED',
  }),
} satisfies Partial<Inputs>

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

export const COMPLAINT_ROWS: Readonly<Record<keyof typeof COMPLAINT_INPUTS, Row>> = {
  'complaints.issueTokens': everybody,
  'complaints.sendConfidential': everybody,
  'complaints.getResults': everybody,
  'complaints.getOffice': { districtEducation: self, enforcement: self },
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
