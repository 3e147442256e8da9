// Changes a case's file once: on the revision that was read, and safe to send twice.
import { createHash } from 'node:crypto'
import { type CaseFile, type Doing, promisedDay, resultDay } from '@domain/complaints/cases/case-file'
import { fail, ok, type Result } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import type { Caller } from '../../request/handler'
import type { FoundCase } from '../cases/find-case'
import { writeFile } from '../collections/case-files'
import { showState } from '../collections/reports'

interface Working {
  readonly input: { readonly rev: number }
  readonly caller: Caller
  readonly today: SchoolDate
  readonly found: FoundCase
}

export function doingOf({ caller, today }: Pick<Working, 'caller' | 'today'>): Doing {
  return { personId: caller.personId ?? '', today }
}

/**
 * `decide` says what becomes of the file; `follow` does what belongs to it elsewhere and is safe to repeat: it is done
 * again when the same request comes again, because the first one may have broken off before it.
 */
export async function changeFile<Code extends string>(
  work: Working,
  decide: (file: CaseFile) => Result<CaseFile, { readonly code: Code }>,
  follow: () => Promise<void> = async () => undefined,
): Promise<Result<{ readonly rev: number }, { readonly code: Code | 'STALE' }>> {
  const { input, found } = work
  const act = nameOfAct(work)
  if (found.file.rev === input.rev + 1 && found.file.lastAct === act) {
    await follow()
    await show(found.file)
    return ok({ rev: found.file.rev })
  }
  if (found.file.rev !== input.rev) return fail({ code: 'STALE' })
  const decided = decide(found.file)
  if (!decided.ok) return decided
  const changed = { ...decided.value, lastAct: act }
  if (!(await writeFile(found.file, changed))) return fail({ code: 'STALE' })
  await follow()
  await show(changed)
  return ok({ rev: input.rev + 1 })
}

/** The reporter is told where it stands and when to look again. */
function show(file: CaseFile): Promise<void> {
  const { state, result } = file.stage
  return showState(file._id, { state, dueDay: promisedDay(file), resultDay: resultDay(file), result })
}

function nameOfAct({ input, caller }: Working): string {
  return createHash('sha256')
    .update(JSON.stringify([caller.personId, input]))
    .digest('hex')
    .slice(0, 32)
}
