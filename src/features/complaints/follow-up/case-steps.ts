// Draws a case's state as four steps, as the reporter is told.
import type { CaseState } from '@domain/complaints/channel/case-state'
import type { Step } from '@src/ui/marks/steps'

/** Which of the four is under way; those before it are done. */
const NOW: Record<CaseState, 1 | 2 | 3 | 4> = {
  SUBMITTED: 1,
  TRIAGED: 2,
  ASSIGNED: 2,
  INVESTIGATING: 2,
  REPLIED: 4,
  CLOSED: 4,
  REOPENED: 2,
  TRANSFERRED: 2,
  NOT_ACCEPTED: 4,
}

const LOOKING: Partial<Record<CaseState, Pick<Step, 'title' | 'note'>>> = {
  TRIAGED: { title: '现场查', note: '受理了，正在安排' },
  ASSIGNED: { title: '现场查', note: '交给要去查的部门了' },
  // Whether somebody went there, the departments' own words say.
  REPLIED: { title: '查过' },
  CLOSED: { title: '查过' },
  REOPENED: { title: '再查一次', note: '按你说的重新来' },
  TRANSFERRED: { title: '别的部门在办', note: '这里有人盯着，也有期限' },
}

function acceptance(state: CaseState): Pick<Step, 'title' | 'note'> {
  if (state === 'NOT_ACCEPTED') return { title: '没有受理', note: '原因在下面的话里' }
  return { title: '受理', note: state === 'SUBMITTED' ? '等人打开，看归不归这里办' : '看过了，归这里办' }
}

export interface CaseDates {
  /** In words. */
  readonly receivedOn: string
  readonly dueOn: string | null
}

export function caseSteps(state: CaseState, { receivedOn, dueOn }: CaseDates): readonly Step[] {
  const refused = state === 'NOT_ACCEPTED'
  const until = dueOn === null ? {} : { when: `最迟 ${dueOn}` }
  const steps = [
    { title: '收到', note: '加密保存，等受理的人打开', when: receivedOn },
    acceptance(state),
    ...(refused
      ? []
      : [
          { title: '现场查', ...LOOKING[state] },
          { title: '答复', note: '凭回执码看结果', ...until },
        ]),
  ]
  const now = NOW[state]
  return steps.map((step, index) => ({
    ...step,
    state: index < now ? 'done' : index === now ? 'now' : 'later',
  }))
}
