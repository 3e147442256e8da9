// Adds typed pupils: what is wrong comes back by line and field, a namesake is asked about.
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import type { RowFault, TypedRow } from './answers'

export function useAddingPupils(homeroomId: string) {
  const { ask, busy, problem } = useConfirmedWrite('identity.addPupils', '正在存')
  const show = useToast((state) => state.show)
  const faults: readonly RowFault[] = problem?.code === 'ROWS_HAVE_FAULTS' ? problem.faults : []
  const isNamesake = problem?.code === 'PERHAPS_SAME_CHILD'
  /** True once they are stored. */
  const add = async (rows: readonly TypedRow[], alikeAreOthers = false) => {
    const answer = await ask({ homeroomId, rows: [...rows], alikeAreOthers })
    if (answer !== null) show({ text: answer.added === 0 ? '已经有了，家长补上了' : `录入了 ${answer.added} 名` })
    return answer !== null
  }
  const other = faults.length > 0 || isNamesake ? null : problem
  return { add, busy, faults, isNamesake, problem: other }
}
