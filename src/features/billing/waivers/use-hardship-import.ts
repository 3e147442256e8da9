// Runs the import of the district's hardship list.
import type { ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import { useWrite } from '@src/api/hooks/use-write'
import type { GivenAnswers } from '@src/features/workbooks/import-kind'
import type { WorkbookStep } from '@src/features/workbooks/import-step'
import { useWorkbook } from '@src/features/workbooks/use-workbook'
import { useRef, useState } from 'react'

export type ListPreview = ActionOutput<'billing.previewHardshipList'>
type Stored = ActionOutput<'billing.importHardshipList'>

export type ListStep = WorkbookStep<ListPreview, Stored>

export function useHardshipImport(districtId: string) {
  const { run, state, giveUp } = useWrite('billing.importHardshipList')
  const [answers, setAnswers] = useState<GivenAnswers>([])
  const latest = useRef<GivenAnswers>([])
  const keep = (given: GivenAnswers) => {
    latest.current = given
    setAnswers(given)
  }
  const work = useWorkbook<ListPreview, Stored>({
    read: async (fileId, known) => {
      const faultsFrom = known?.faults.length ?? 0
      const answer = await call('billing.previewHardshipList', {
        districtId,
        fileId,
        faultsFrom,
        answers: latest.current,
      })
      if (!answer.ok || known === null) return answer
      return { ok: true, value: { ...answer.value, faults: [...known.faults, ...answer.value.faults] } }
    },
    store: (fileId, { digest }) => run({ districtId, fileId, digest, answers: latest.current }),
  })
  return {
    ...work,
    sending: state,
    giveUp,
    answers,
    take: (...given: Parameters<typeof work.take>) => {
      keep([])
      return work.take(...given)
    },
    /** The list is read anew with it. */
    answer: (question: string, choice: string) => {
      keep([...latest.current.filter((each) => each.question !== question), { question, choice }])
      return work.refresh()
    },
  }
}
