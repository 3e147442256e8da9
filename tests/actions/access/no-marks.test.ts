// Tests that no action's output has another pupil's mark, a rank, or a list ordered by marks.
import { EXAM_LEVELS } from '@domain/homework/exams/exam-plan'
import { contracts } from '@domain/registry'
import { z } from 'zod'
import type { $ZodType } from 'zod/v4/core'

/** Words of a field's name that would hold a mark or a place among others; 批改 is `marking`, `marked`. */
const MARK_WORDS = new Set([
  ...['score', 'scores', 'scored', 'mark', 'marks', 'rank', 'ranks', 'ranking', 'ranked', 'percentile', 'quantile'],
  ...['placing', 'standing', 'standings', 'leaderboard', 'points', 'level', 'levels', 'gpa'],
])

/** Places whose names hold such a word and mean something else. */
const ALLOWED: Readonly<Record<string, string>> = {
  'enrollment.enrollPupil/standing': 'a seat in a course, or the own place in line',
  'enrollment.withdrawPupil/standing': 'the same',
  'enrollment.listCourses/courses/standing': 'the same',
  'enrollment.getCourse/course/standing': 'the same',
  'enrollment.listMyCourses/enrollments/standing': 'the same',
  'complaints.listCases/cases/clock/level': 'how near a deadline is',
  'complaints.openCase/row/clock/level': 'the same',
  'enrollment.moveToCourse/standing': 'seated or in line',
  'enrollment.getBehalfForm/courses/standing': 'the same',
  'enrollment.getRollCall/marks': 'what a teacher tapped at the roll call: there, missing, gone',
  'enrollment.getRollCall/marks/mark': 'the same',
  'enrollment.getGateList/marks': 'what was tapped at the gate: went, stays, turned away',
  'enrollment.getGateList/marks/mark': 'the same',
  'enrollment.saveHandOvers/marks': 'the same',
  'enrollment.saveHandOvers/marks/mark': 'the same',
  'enrollment.saveRollCall/marks': 'the same',
  'enrollment.saveRollCall/marks/mark': 'the same',
  'billing.previewPayouts/payees/marks': 'what is remarkable about a payout',
  'billing.getWaiver/rates/basisPoints': 'how much of a fee is waived',
  'billing.getWaiver/application/grant/basisPoints': 'the same',
  'billing.getWaiver/earlier/grant/basisPoints': 'the same',
  'billing.getWaiverApplication/application/grant/basisPoints': 'the same',
  'billing.getWaiverApplication/rate/basisPoints': 'the same',
}

interface Field {
  readonly path: string
  readonly type: $ZodType
}

/** Every field of an output at every depth, through lists, options, unions and records. */
function fieldsOf(type: $ZodType, path: string): readonly Field[] {
  const { def } = type._zod as unknown as { readonly def: Readonly<Record<string, unknown>> }
  const inner = ['innerType', 'element', 'valueType', 'in', 'out', 'left', 'right']
    .flatMap((key) => (isType(def[key]) ? [def[key]] : []))
    .flatMap((one) => fieldsOf(one, path))
  const options = Array.isArray(def.options) ? def.options.filter(isType) : []
  const items = Array.isArray(def.items) ? def.items.filter(isType) : []
  const shape = Object.entries((def.shape ?? {}) as Readonly<Record<string, $ZodType>>)
  return [
    { path, type },
    ...inner,
    ...[...options, ...items].flatMap((one) => fieldsOf(one, path)),
    ...shape.flatMap(([name, one]) => fieldsOf(one, `${path}/${name}`)),
  ]
}

function isType(value: unknown): value is $ZodType {
  return typeof value === 'object' && value !== null && '_zod' in value
}

function isLevel({ type }: Field): boolean {
  const { def } = type._zod as unknown as { readonly def: { readonly entries?: Readonly<Record<string, unknown>> } }
  const values = Object.values(def.entries ?? {})
  return EXAM_LEVELS.filter((level) => values.includes(level)).length > 1
}

function namesMark({ path }: Field): boolean {
  const name = path.split('/').at(-1) ?? ''
  const words = name
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .split(/[^a-z]+/)
  return path.includes('/') && words.some((word) => MARK_WORDS.has(word))
}

/** Where marks could leave: a field called so, or one that takes levels. */
function marksIn(action: string, output: $ZodType): readonly string[] {
  const found = fieldsOf(output, action).filter((field) => isLevel(field) || namesMark(field))
  return [...new Set(found.map(({ path }) => path))]
}

const OUTPUTS = Object.entries(contracts).flatMap(([context, actions]) =>
  Object.entries(actions).map(([name, contract]) => ({ action: `${context}.${name}`, contract })),
)

/** The one way a level leaves: to a guardian, of the own child. */
const OWN_RESULTS = 'homework.listOwnResults'

test('no action but that of own results has a field for a mark or a rank', () => {
  const found = OUTPUTS.flatMap(({ action, contract }) => marksIn(action, contract.output))
  const unexpected = found.filter((path) => !path.startsWith(`${OWN_RESULTS}/`) && ALLOWED[path] === undefined)
  expect(unexpected).toEqual([])
  expect(found.filter((path) => path.startsWith(OWN_RESULTS))).not.toEqual([])
})

test('own results are asked for by a guardian, of one child that the access decision names', () => {
  const contract = contracts.homework.listOwnResults
  expect(contract.roles).toEqual(['guardian'])
  expect(Object.keys(contract.input.shape)).toEqual(['pupilId'])
  const paths = fieldsOf(contract.output, '').map(({ path }) => path)
  expect(paths.filter((path) => /pupil|child|name/i.test(path))).toEqual([])
})

test('errors carry none either', () => {
  const found = OUTPUTS.flatMap(({ action, contract }) =>
    Object.entries(contract.errors).flatMap(([code, shape]) =>
      marksIn(`${action}!${code}`, z.object(shape as Readonly<Record<string, z.ZodType>>)),
    ),
  )
  expect(found).toEqual([])
})

test.each([
  ['a list of classmates with levels', z.object({ pupils: z.array(z.object({ grade: z.enum(EXAM_LEVELS) })) })],
  ['a rank', z.object({ own: z.object({ classRank: z.number() }).nullable() })],
  ['marks in a union', z.object({ one: z.union([z.object({ scores: z.array(z.number()) }), z.null()]) })],
  ['levels by pupil', z.object({ byPupil: z.record(z.string(), z.enum(EXAM_LEVELS)) })],
  ['an optional mark', z.object({ mark: z.number().optional() })],
])('%s would be found', (_name, output) => {
  expect(marksIn('planted.action', output)).not.toEqual([])
})
