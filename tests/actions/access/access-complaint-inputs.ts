// The inputs of the access matrix for the staff's actions on complaints.
import type { ActionInput, ActionName } from '@domain/registry'
import { caseIn, deviceIn, keyIn, proposalIn } from './access-complaints'
import { type Place, WHERE } from './access-places'

type StaffAction = Exclude<
  Extract<ActionName, `complaints.${string}`>,
  'complaints.issueTokens' | 'complaints.sendConfidential'
>
type Inputs = { readonly [Name in StaffAction]: (place: Place) => ActionInput<Name> }

const self = () => ({})
const district = (place: Place) => ({ districtId: WHERE[place].districtId })
const complaint = (place: Place) => ({ ...district(place), caseId: caseIn(place) })
const roleKey = (place: Place) => ({ ...district(place), keyId: keyIn(place) })
const publicHalf = `${'A'.repeat(43)}=`
const cardBox = `${'A'.repeat(91)}=`
const grantBox = `${'A'.repeat(107)}=`
const messageBox = 'A'.repeat(1_420)
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
  'complaints.getResults': self,
  'complaints.getOffice': self,
  'complaints.listKeys': district,
  'complaints.registerDevice': (place) => ({
    ...district(place),
    publicKey: publicHalf,
    verifyKey: publicHalf,
    asksFor: ['POLICE'],
  }),
  'complaints.keepCard': (place) => ({ ...district(place), deviceKeyId: deviceIn(place), keeper: '何晏' }),
  'complaints.foundRole': (place) => ({
    ...district(place),
    role: 'POLICE',
    publicKey: publicHalf,
    verifyKey: publicHalf,
    holders: [{ deviceKeyId: deviceIn(place), box: cardBox }],
  }),
  'complaints.admitMember': (place) => ({ ...roleKey(place), deviceKeyId: deviceIn(place), box: cardBox }),
  'complaints.recordKeyCheck': (place) => ({ ...roleKey(place), check: { kind: 'DRILL', signature } }),
  'complaints.takeCustodyKey': (place) => ({ ...district(place), role: 'POLICE', deviceKeyId: deviceIn(place) }),
  'complaints.listCases': (place) => ({ ...district(place), isClosed: false }),
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
  'complaints.listProposals': district,
  'complaints.proposeResults': district,
  'complaints.proposeExample': (place) => ({
    ...complaint(place),
    title: '托管班里上学科课',
    text: '没有许可，晚上上数学课。叫停，退费。',
  }),
  'complaints.decideProposal': (place) => ({
    ...district(place),
    proposalId: proposalIn(place),
    decision: 'REJECTED',
  }),
} satisfies Partial<Inputs>
