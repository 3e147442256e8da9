// Steps officers take on a case, and what is seen of it, for tests of handling complaints.
import type { ActionInput } from '@domain/registry'
import type { SimulatedOfficer } from '../../../scripts/world/simulated-officer'
import { call } from '../world/district'
import { LABELS, type Labels, type StaffWorld } from './staff-world'

export const told = (text: string) => ({ version: 1, text, points: [], photos: [] })

export async function rowsOf(officer: SimulatedOfficer): Promise<readonly string[]> {
  const { cases } = await officer.call('complaints.listCases', { isClosed: false })
  return cases.map(({ caseId }) => caseId)
}

export async function triage(officer: SimulatedOfficer, caseId: string, labels: Partial<Labels> = {}) {
  const { answer } = await officer.open(caseId)
  return officer.call('complaints.triageCase', { caseId, rev: answer.rev, labels: { ...LABELS, ...labels } })
}

export async function step(
  officer: SimulatedOfficer,
  caseId: string,
  taken: ActionInput<'complaints.stepCase'>['step'],
) {
  const { answer } = await officer.open(caseId)
  return officer.ask('complaints.stepCase', { caseId, rev: answer.rev, step: taken })
}

export async function closeOne(world: StaffWorld): Promise<void> {
  const shen = world.officer('shen')
  const { caseId } = await world.report(told('办结一件'))
  await triage(shen, caseId)
  await shen.dispatch(caseId, ['EDUCATION'], '去看看')
  await shen.sign(caseId, { department: 'EDUCATION', text: '看过' })
  await shen.write(caseId, told('结果'), 'PROVEN_CORRECTED')
  await step(shen, caseId, { kind: 'CLOSE', revisitOn: null })
}

/** As somebody who is not signed in. */
export async function resultsSeen(world: StaffWorld) {
  const { answer } = await call(world.cloud, null, { name: 'complaints.getResults', input: {} })
  return answer.ok ? answer.value.sums : answer
}
