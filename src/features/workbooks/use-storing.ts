// Stores a previewed workbook: one write at a time, resent unchanged when its answer was lost.
// Reading a workbook stays a plain call: it stores nothing, and its answer is only for the moment.
import type { CallAnswer } from '@src/api/failures/call-error'
import { useWrite, type WriteState } from '@src/api/hooks/use-write'
import type { Counts, ImportKind } from '@src/features/workbooks/import-texts'
import { type Answer, countsOfPlan, countsOfRoster, type GivenAnswers, type UploadedFile } from './import-kind'

interface Confirmed {
  readonly digest: string
  readonly answers: GivenAnswers
  readonly leaving: number | null
}

export interface Storing {
  readonly state: WriteState
  readonly run: (file: UploadedFile, confirmed: Confirmed) => Promise<Answer<readonly Counts[]>>
  /** Waits no longer for a lost answer. */
  readonly giveUp: () => void
}

export function useStoring(kind: ImportKind): Storing {
  const roster = useWrite('identity.importRoster')
  const plan = useWrite('enrollment.importCoursePlan')
  if (kind !== 'coursePlan') {
    const scope = kind === 'wholeSchool' ? 'WHOLE_SCHOOL' : 'ADDITIONS'
    const { state, giveUp } = roster
    return {
      state,
      giveUp,
      run: async (file, confirmed) => countsOfStored(await roster.run({ ...file, scope, ...confirmed })),
    }
  }
  const { state, giveUp } = plan
  return {
    state,
    giveUp,
    run: async (file, { digest, answers }) => countsOfStored(await plan.run({ ...file, digest, answers })),
  }
}

type Stored = CallAnswer<'identity.importRoster'> | CallAnswer<'enrollment.importCoursePlan'>

function countsOfStored(answer: Stored): Answer<readonly Counts[]> {
  if (!answer.ok) return answer
  const { summary } = answer.value
  return { ok: true, value: 'pupils' in summary ? countsOfRoster(summary) : countsOfPlan(summary) }
}
