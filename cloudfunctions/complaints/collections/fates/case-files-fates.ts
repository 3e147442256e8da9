// Declares the fate of every field of a case's file: labels and steps, no contents, no reporter.
import type { CaseFile } from '@domain/complaints/cases/case-file'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ofCase, sealed } from './complaint-presets'
import { ofHolder } from './staff-key-presets'

export const caseFilesFates = {
  record: '举报办理记录',
  fields: {
    _id: ofCase,
    districtId: ofCase,
    rev: ofCase,
    labels: {
      category: ofCase,
      forms: ofCase,
      target: ofCase,
      title: ofCase,
      town: ofCase,
      institution: ofCase,
      schoolId: ofCase,
      licensedBy: ofCase,
      hasLicense: ofCase,
      hasRegistration: ofCase,
      childInDanger: ofCase,
    },
    stage: {
      state: ofCase,
      departments: ofCase,
      signed: ofCase,
      childInDanger: ofCase,
      harmReported: ofCase,
      stopOrdered: ofCase,
      planGiven: ofCase,
      revisitOn: ofCase,
      result: ofCase,
      refusal: ofCase,
      transfer: { to: ofCase, reason: ofCase, owner: ofHolder, dueOn: ofCase },
      timesReopened: ofCase,
    },
    days: { startedOn: ofCase, repliedOn: ofCase, acceptedOn: ofCase, resultOn: ofCase, namedOn: ofCase },
    closedOn: ofCase,
    ownerId: ofHolder,
    answeredTurns: ofCase,
    parts: {
      seq: ofCase,
      kind: ofCase,
      department: ofCase,
      personId: ofHolder,
      deviceKeyId: ofCase,
      box: sealed,
      signature: ofCase,
      day: ofCase,
    },
    steps: { kind: ofCase, personId: ofHolder, day: ofCase, reason: ofCase },
    lastAct: ofCase,
    countedIn: ofCase,
  },
} satisfies CollectionFates<CaseFile>
