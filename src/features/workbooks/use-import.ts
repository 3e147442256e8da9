// Imports a school's workbook: its roster or its course plan.
import type { Counts, ImportKind } from '@src/features/workbooks/import-texts'
import { type ImportPreview, readWorkbook } from './import-kind'
import { withMore } from './import-step'
import { useStoring } from './use-storing'
import { useWorkbook } from './use-workbook'

export function useImport(kind: ImportKind, schoolId: string) {
  const storing = useStoring(kind)
  const work = useWorkbook<ImportPreview, readonly Counts[]>({
    read: async (fileId, known) => {
      const from = { faultsFrom: known?.faults.length ?? 0, changesFrom: known?.changes.length ?? 0 }
      const answer = await readWorkbook[kind]({ schoolId, fileId }, from)
      return answer.ok && known ? { ok: true, value: withMore(known, answer.value) } : answer
    },
    store: (fileId, { digest }) => storing.run({ schoolId, fileId }, digest),
  })
  /** Of what is being stored. */
  return { ...work, sending: storing.state, giveUp: storing.giveUp }
}
