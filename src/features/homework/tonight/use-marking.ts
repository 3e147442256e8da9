// A tap on items of an evening: written, said in a toast, and taken back from there.
import type { ActionInput } from '@domain/registry'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { useUndo } from '@src/ui/feedback/use-undo'
import type { FamilyItem, TonightChild } from './answers'

type MarkKind = ActionInput<'homework.markHomework'>['mark']

const DONE: Readonly<Record<MarkKind, string>> = {
  SEEN: '知道了',
  DONE: '做完了',
  STOPPED: '停在这里了，不用补',
}

export interface Marking {
  readonly mark: (kind: MarkKind, items: readonly FamilyItem[], where?: string) => Promise<boolean>
  readonly busy: boolean
}

export function useMarking({ pupil, tonight }: Pick<TonightChild, 'pupil' | 'tonight'>): Marking {
  const { ask, busy, problem } = useConfirmedWrite('homework.markHomework', '正在记下')
  const undo = useUndo('homework.markHomework')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const mark = async (kind: MarkKind, items: readonly FamilyItem[], where = '') => {
    const { pupilId } = pupil
    const itemIds = items.map(({ itemId }) => itemId)
    const input = { pupilId, date: tonight.date, itemIds, mark: kind, where }
    if ((await ask({ ...input, undo: false })) === null) return false
    const takeBack = () => void undo({ ...input, undo: true }, '撤销了')
    show({ text: DONE[kind], undo: { text: '撤销', run: takeBack } })
    return true
  }
  return { mark, busy: busy !== false }
}
