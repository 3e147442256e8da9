// Takes a drafted plan through the district and publishes it, as the clerk and the officer do.
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { call } from './district'
import { type Importer, importPlan } from './upload-workbook'
import { LOGIN_OF } from './world'

/** Somebody else changed the draft between two of the calls. */
const AGAIN: readonly string[] = ['PLAN_CHANGED', 'BEING_PUBLISHED', 'UNDER_REVIEW', 'STEP_NOT_ALLOWED']

/** Imports a workbook, and lets families see it: what the import answered. */
export async function importAndPublish(importer: Importer, fileId: string, digest: string) {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const imported = await importPlan(importer, fileId, digest)
    const { answer } = imported
    if (!answer.ok && AGAIN.includes(answer.error.code)) continue
    if (answer.ok) await publishDraft(importer)
    return imported
  }
  throw new Error('the draft was never free')
}

/** Sends what the district decides, approves it, and publishes all of it. Nothing to publish: nothing happens. */
export async function publishDraft(importer: Importer): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const code = await stepOnce(importer)
    if (code === null) return
    if (!AGAIN.includes(code)) throw new Error(code)
  }
  throw new Error('the draft was never free')
}

async function stepOnce({ cloud, login, schoolId }: Importer): Promise<string | null> {
  const clerk = async <Name extends ActionName>(name: Name, input: ActionInput<Name>) =>
    (await call(cloud, login, { name, input })).answer
  const shown = await clerk('enrollment.getPlan', { schoolId })
  const plan = shown.ok ? shown.value.plan : null
  if (plan === null || (plan.ready === 0 && plan.undecided === 0)) return null
  const { termId } = plan
  let rev = plan.rev
  if (plan.undecided > 0) {
    const sent = await clerk('enrollment.submitPlan', { schoolId, termId, rev })
    if (!sent.ok) return sent.error.code
    const input = { schoolId, termId, rev: sent.value.rev, ...WHOLLY }
    const approved = await call(cloud, LOGIN_OF('districtEducation'), { name: 'enrollment.reviewPlan', input })
    if (!approved.answer.ok) return codeOf(approved.answer.error)
    rev = approved.answer.value.rev
  }
  const published = await clerk('enrollment.publishPlan', { schoolId, termId, rev })
  return published.ok ? null : published.error.code
}

/** With a word about what the small worlds leave out: care in every grade, the five rules. */
const WHOLLY = {
  decision: 'APPROVE',
  text: null,
  remarks: [{ courseId: null, kind: 'REMINDER', text: '托管和五项管理另补' }],
} satisfies Omit<ActionInput<'enrollment.reviewPlan'>, 'schoolId' | 'termId' | 'rev'>

function codeOf(error: { readonly code: string }): string {
  return error.code === 'CHECKS_MISSING' ? JSON.stringify(error) : error.code
}

export type ShownPlan = NonNullable<ActionOutput<'enrollment.getPlan'>['plan']>
