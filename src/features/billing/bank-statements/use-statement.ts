// Runs a bank statement: upload, match, ask, record, some lines a call.
import { MOST_LINES_A_CALL } from '@domain/billing/bank-statements/bill-to-pay'
import { call } from '@src/api/calls/client'
import { useWrite } from '@src/api/hooks/use-write'
import type { WorkbookStep } from '@src/features/workbooks/import-step'
import { useWorkbook } from '@src/features/workbooks/use-workbook'
import { useRef, useState } from 'react'
import type { Chosen, LineResult, StatementPreview } from './answers'
import { chosenLines } from './chosen-lines'

export type StatementStep = WorkbookStep<StatementPreview, readonly LineResult[]>

export function useStatement(schoolId: string) {
  const { run, state, giveUp } = useWrite('billing.recordStatementLines')
  const [chosen, setChosen] = useState<Chosen>({})
  const latest = useRef<Chosen>({})
  const [done, setDone] = useState(0)
  const keep = (next: Chosen) => {
    latest.current = next
    setChosen(next)
  }
  const work = useWorkbook<StatementPreview, readonly LineResult[]>({
    read: (fileId) => call('billing.previewBankStatement', { schoolId, fileId }),
    store: async (fileId, preview) => {
      const wishes = [...chosenLines(preview, latest.current)]
      const results: LineResult[] = []
      for (let from = 0; from < wishes.length; from += MOST_LINES_A_CALL) {
        const lines = wishes.slice(from, from + MOST_LINES_A_CALL)
        const answer = await run({ schoolId, fileId, digest: preview.digest, lines })
        // What was recorded before stands: trying again records the rest.
        if (!answer.ok) return answer
        results.push(...answer.value.results)
        setDone(results.length)
      }
      return { ok: true, value: results }
    },
  })
  return {
    ...work,
    sending: state,
    giveUp,
    chosen,
    done,
    take: (...given: Parameters<typeof work.take>) => {
      keep({})
      setDone(0)
      return work.take(...given)
    },
    /** No bill: this line is left alone. */
    choose: (lineId: string, billId: string) => keep({ ...latest.current, [lineId]: billId }),
  }
}
