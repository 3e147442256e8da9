// What a workbook leaves in doubt: it is asked, and nothing is stored before the answer.
import { z } from 'zod'

/** Two columns fit one meaning: which of them is it? */
export const columnQuestion = z.object({
  kind: z.literal('COLUMN'),
  id: z.string(),
  sheet: z.string(),
  /** What is looked for, such as 监护人一·手机号. */
  wanted: z.string(),
  /** `id` is the column's letter. */
  options: z.array(z.object({ id: z.string(), title: z.string(), filled: z.number().int() })),
})

/** The same name under a number that differs only in zeros in front: the same children? SAME or OTHER. */
const samePupilsQuestion = z.object({
  kind: z.literal('SAME_PUPILS'),
  id: z.string(),
  total: z.number().int(),
  /** The first of them. */
  pupils: z.array(
    z.object({ name: z.string(), homeroom: z.string(), stored: z.string(), written: z.string(), place: z.string() }),
  ),
})

/** An addition names a child with another guardian than a roster once gave: END or KEEP the one before. */
const guardianQuestion = z.object({
  kind: z.literal('GUARDIAN_REPLACED'),
  id: z.string(),
  pupil: z.string(),
  homeroom: z.string(),
  before: z.object({ name: z.string(), phoneTail: z.string() }),
  now: z.array(z.object({ name: z.string(), phoneTail: z.string() })),
})

export const workbookQuestion = z.discriminatedUnion('kind', [columnQuestion, samePupilsQuestion, guardianQuestion])
export type WorkbookQuestion = z.infer<typeof workbookQuestion>
export type ColumnQuestion = z.infer<typeof columnQuestion>
export type SamePupilsQuestion = z.infer<typeof samePupilsQuestion>
export type GuardianQuestion = z.infer<typeof guardianQuestion>

/** An answer as the app sends it: SAME, END, or a column's letter. */
export const workbookAnswers = z
  .array(z.strictObject({ question: z.string().min(1).max(200), choice: z.string().min(1).max(20) }))
  .max(600)

export type Answers = ReadonlyMap<string, string>

export const NO_ANSWERS: Answers = new Map()

export function answersOf(given: z.infer<typeof workbookAnswers>): Answers {
  return new Map(given.map(({ question, choice }) => [question, choice]))
}

/** Those without an answer that is one of the choices. */
export function openQuestions(questions: readonly WorkbookQuestion[], answers: Answers): number {
  return questions.filter((question) => !choicesOf(question).includes(answers.get(question.id) ?? '')).length
}

export function choicesOf(question: WorkbookQuestion): readonly string[] {
  if (question.kind === 'COLUMN') return question.options.map(({ id }) => id)
  return question.kind === 'SAME_PUPILS' ? ['SAME', 'OTHER'] : ['END', 'KEEP']
}
