// Steps people take on a class’s evening, a model of what must come of them, and its audit.
import type { HomeworkState } from '@domain/homework/items/homework-item'
import { heaviestMinutes } from '@domain/homework/items/minutes-of-day'
import type { ActionInput, ActionName } from '@domain/registry'
import { addDays } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import fc from 'fast-check'
import { callUntilAnswered } from '../world/district'
import { LOGIN_OF } from '../world/world'
import { dayIn, EVENING, outcomeOf, submission, submitted, written } from './teachers-world'

const CAP = 60
const ROOM = 'qinghe-3-1'
const SUBJECTS = { tang: 'MATHEMATICS', li: 'CHINESE', bai: 'ENGLISH', substitute: 'MATHEMATICS' } as const
type Teacher = keyof typeof SUBJECTS

/** `item`: which of those handed in so far, counted round. `layer`: minutes of a slower layer; zero: none. */
export type HomeworkStep =
  | {
      readonly kind: 'submit'
      readonly who: Teacher
      readonly minutes: number
      readonly layer: number
      readonly ask: boolean
    }
  | {
      readonly kind: 'edit'
      readonly item: number
      readonly minutes: number
      readonly layer: number
      readonly stands: boolean
    }
  | { readonly kind: 'withdraw'; readonly item: number }
  | { readonly kind: 'return'; readonly item: number }
  | { readonly kind: 'approve'; readonly item: number; readonly minutes: number | null }

const minutes = fc.integer({ min: 1, max: CAP })
const layer = fc.oneof(fc.constant(0), minutes)
const item = fc.nat(9)

export const homeworkSteps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('submit' as const),
        who: fc.constantFrom<Teacher>('tang', 'li', 'bai', 'substitute'),
        minutes,
        layer,
        ask: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('edit' as const), item, minutes, layer, stands: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), item }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('return' as const), item }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('approve' as const), item, minutes: fc.option(minutes) }) },
  ),
  { minLength: 3, maxLength: 14 },
)

interface Known {
  readonly itemId: string
  readonly who: Teacher
  minutes: number
  counted: number
  state: HomeworkState
}

const CLAIMS: readonly HomeworkState[] = ['SUBMITTED', 'APPROVED']

/** Takes the steps one after the other; what differs from the model, in words. */
export async function faultsOfSteps(cloud: LocalCloud, steps: readonly HomeworkStep[]): Promise<readonly string[]> {
  const known: Known[] = []
  const faults: string[] = []
  for (const step of steps) {
    const said = await takeStep(cloud, step, known)
    if (said !== null) faults.push(`${JSON.stringify(step)}: ${said}`)
    faults.push(...(await auditDay(known)))
  }
  return faults
}

function taken(known: readonly Known[], except?: Known): number {
  return known.filter((one) => one !== except && CLAIMS.includes(one.state)).reduce((sum, one) => sum + one.counted, 0)
}

async function takeStep(cloud: LocalCloud, step: HomeworkStep, known: Known[]): Promise<string | null> {
  if (step.kind === 'submit') return submit(cloud, step, known)
  const target = known[step.item % Math.max(1, known.length)]
  if (target === undefined) return null
  if (step.kind === 'edit') return edit(cloud, step, { known, target })
  if (step.kind === 'approve') return approve(cloud, step, { known, target })
  const before = target.state
  const place = { homeroomId: ROOM, date: EVENING, itemId: target.itemId }
  if (step.kind === 'withdraw') {
    target.state = 'WITHDRAWN'
    return differs(await codeOf(cloud, target.who, { name: 'homework.withdrawHomework', input: place }), 'OK')
  }
  const isReturnable = [...CLAIMS, 'ASKED', 'RETURNED'].includes(before)
  if (isReturnable) target.state = 'RETURNED'
  const answered = await codeOf(cloud, 'head', {
    name: 'homework.returnHomework',
    input: { ...place, remark: '再短一点' },
  })
  return differs(answered, isReturnable ? 'OK' : 'NOT_RETURNABLE')
}

const layersOf = (slower: number) => (slower === 0 ? [] : [{ name: '慢一点的', content: '同样的题', minutes: slower }])

async function submit(
  cloud: LocalCloud,
  step: Extract<HomeworkStep, { kind: 'submit' }>,
  known: Known[],
): Promise<string | null> {
  const { who, layer: slower, ask } = step
  const counted = Math.max(step.minutes, slower)
  const fits = taken(known) + counted <= CAP
  const expected = fits ? 'ACCEPTED' : ask ? 'ASKED' : 'OVER_LIMIT'
  const more = { subject: SUBJECTS[who], layers: layersOf(slower), ifOver: ask ? 'ASK' : 'REFUSE' } as const
  const result = await submitted(cloud, who, submission(step.minutes, { ...more, layers: layersOf(slower) }))
  if (typeof result !== 'string' && result.item !== null) {
    known.push({ itemId: result.item.itemId, who, minutes: step.minutes, counted, state: result.item.state })
  }
  return differs(outcomeOf(result), expected)
}

interface Target {
  readonly known: readonly Known[]
  readonly target: Known
}

/** `stands`: a substitute of the subject writes in the teacher's place. */
async function edit(
  cloud: LocalCloud,
  step: Extract<HomeworkStep, { kind: 'edit' }>,
  { known, target }: Target,
): Promise<string | null> {
  const counted = Math.max(step.minutes, step.layer)
  const isEditable = target.state !== 'WITHDRAWN'
  const isShorter = CLAIMS.includes(target.state) && counted <= target.counted
  const fits = isShorter || taken(known, target) + counted <= CAP
  const who = step.stands && target.who === 'tang' ? 'substitute' : target.who
  const content = {
    ...written,
    photos: [],
    layers: layersOf(step.layer),
    minutes: step.minutes,
    dueOn: addDays(EVENING, 1),
  }
  const input = { homeroomId: ROOM, date: EVENING, itemId: target.itemId, ...content, ifOver: 'REFUSE' as const }
  const { answer } = await callUntilAnswered(cloud, LOGIN_OF(who), { name: 'homework.editHomework', input })
  if (isEditable && fits) Object.assign(target, { minutes: step.minutes, counted, state: 'SUBMITTED' })
  const expected = !isEditable ? 'NOT_EDITABLE' : fits ? 'ACCEPTED' : 'OVER_LIMIT'
  return differs(answer.ok ? answer.value.result.outcome : answer.error.code, expected)
}

async function approve(
  cloud: LocalCloud,
  step: Extract<HomeworkStep, { kind: 'approve' }>,
  { known, target }: Target,
): Promise<string | null> {
  const items = [{ homeroomId: ROOM, date: EVENING, itemId: target.itemId, minutes: step.minutes, despiteDoubt: false }]
  const { answer } = await callUntilAnswered(cloud, LOGIN_OF('lead'), {
    name: 'homework.approveHomework',
    input: { items },
  })
  const expected = approvalOf(step.minutes, { known, target })
  if (expected === 'APPROVED' && target.state !== 'APPROVED') {
    // Shorter than asked for: no layer stays longer than the whole.
    if (step.minutes !== null && step.minutes < target.minutes)
      Object.assign(target, { minutes: step.minutes, counted: step.minutes })
    target.state = 'APPROVED'
  }
  return differs(answer.ok ? answer.value.results[0]?.outcome : answer.error.code, expected)
}

function approvalOf(shorter: number | null, { known, target }: Target): string {
  if (target.state === 'APPROVED' && shorter === null) return 'APPROVED'
  if (target.state !== 'SUBMITTED' && target.state !== 'ASKED') return 'NOT_WAITING'
  if (shorter !== null && shorter > target.minutes) return 'LONGER'
  const counted = shorter === null || shorter === target.minutes ? target.counted : shorter
  const others = taken(known, target)
  return target.state === 'SUBMITTED' || others + counted <= CAP ? 'APPROVED' : 'OVER_LIMIT'
}

async function codeOf<Name extends ActionName>(
  cloud: LocalCloud,
  who: string,
  request: { readonly name: Name; readonly input: ActionInput<Name> },
): Promise<string> {
  const { answer } = await callUntilAnswered(cloud, LOGIN_OF(who), request)
  return answer.ok ? 'OK' : answer.error.code
}

function differs(said: string | undefined, expected: string): string | null {
  return said === expected ? null : `${said} in place of ${expected}`
}

/** No pupil's evening over the limit, and no accepted item lost. */
async function auditDay(known: readonly Known[]): Promise<readonly string[]> {
  const day = await dayIn(ROOM)
  const total = day === null ? 0 : heaviestMinutes(day)
  const lost = known.filter(({ itemId, state }) => day?.items.find((one) => one.itemId === itemId)?.state !== state)
  return [
    ...(total > CAP ? [`${total} minutes`] : []),
    ...(total === taken(known) ? [] : [`${total} minutes in place of ${taken(known)}`]),
    ...lost.map(({ itemId, state }) => `${itemId} is no more ${state}`),
  ]
}
