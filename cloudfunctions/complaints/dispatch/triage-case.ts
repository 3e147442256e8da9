// Stores the labels of a case; a risk that they tell of waits for a second reviewer.
import { stepFile } from '@domain/complaints/cases/case-file'
import { type CaseLabels, isUnlicensed } from '@domain/complaints/cases/case-labels'
import { riskKindOf } from '@domain/complaints/results/institution-risk'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { readSchool } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { locateCase } from '../cases/find-case'
import { propose } from '../collections/complaint-proposals'
import { changeFile, doingOf } from './change-file'

export const triageCase = handle('complaints.triageCase', {
  locate: locateCase,
  run: async (request) => {
    const { input, caller, today } = request
    if (!(await isSchoolOfDistrict(input))) return fail({ code: 'UNKNOWN_SCHOOL' })
    const labels: CaseLabels = input.labels
    const event = { kind: 'TRIAGE', childInDanger: labels.childInDanger, isUnlicensed: isUnlicensed(labels) } as const
    const about = { districtId: input.districtId, caseId: input.caseId, today, personId: caller.personId ?? '' }
    return changeFile(
      request,
      (file) => {
        const stepped = stepFile(file, event, doingOf(request))
        return stepped.ok ? ok({ ...stepped.value, labels }) : stepped
      },
      () => proposeRisk(labels, about),
    )
  },
})

async function isSchoolOfDistrict({ districtId, labels }: ActionInput<'complaints.triageCase'>): Promise<boolean> {
  if (labels.schoolId === null) return true
  const school = await readSchool(labels.schoolId)
  return school?.districtId === districtId
}

interface About {
  readonly districtId: string
  readonly caseId: string
  readonly today: SchoolDate
  readonly personId: string
}

async function proposeRisk({ category, institution }: CaseLabels, about: About): Promise<void> {
  const risk = riskKindOf(category)
  if (risk === null || institution === null) return
  const { caseId, districtId, today, personId } = about
  const open = { proposedBy: personId, decidedBy: null, decision: null } as const
  await propose({ _id: `${caseId}:RISK:${risk}`, kind: 'RISK', districtId, day: today, institution, risk, ...open })
}
