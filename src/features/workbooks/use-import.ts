// Imports a school's workbook: its roster or its course plan, with the answers it is asked for.
import type { Counts, ImportKind } from '@src/features/workbooks/import-texts'
import { useRef, useState } from 'react'
import { type GivenAnswers, type ImportPreview, readWorkbook } from './import-kind'
import { withMore } from './import-step'
import { useStoring } from './use-storing'
import { useWorkbook } from './use-workbook'

export function useImport(kind: ImportKind, schoolId: string) {
  const storing = useStoring(kind)
  const [answers, setAnswers] = useState<GivenAnswers>([])
  const latest = useRef<GivenAnswers>([])
  const leaving = useRef<number | null>(null)
  const keep = (given: GivenAnswers) => {
    latest.current = given
    leaving.current = null
    setAnswers(given)
  }
  const work = useWorkbook<ImportPreview, readonly Counts[]>({
    read: async (fileId, known) => {
      const changesFrom = known === null ? 0 : known.changes.length + known.planChanges.length
      const from = { faultsFrom: known?.faults.length ?? 0, changesFrom, answers: latest.current }
      const answer = await readWorkbook[kind]({ schoolId, fileId }, from)
      return answer.ok && known ? { ok: true, value: withMore(known, answer.value) } : answer
    },
    store: (fileId, { digest }) =>
      storing.run({ schoolId, fileId }, { digest, answers: latest.current, leaving: leaving.current }),
  })
  return {
    ...work,
    schoolId,
    answers,
    take: (...given: Parameters<typeof work.take>) => {
      keep([])
      return work.take(...given)
    },
    /** The preview is computed anew with it. */
    answer: (question: string, choice: string) => {
      keep([...latest.current.filter((each) => each.question !== question), { question, choice }])
      return work.refresh()
    },
    /** How many leave, as it was typed. */
    confirmLeaving: (count: number) => {
      leaving.current = count
    },
    /** Of what is being stored. */
    sending: storing.state,
    giveUp: storing.giveUp,
  }
}
