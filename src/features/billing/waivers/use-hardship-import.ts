// Runs the import of the district's hardship list.
import type { ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import { useWrite } from '@src/api/hooks/use-write'
import type { WorkbookStep } from '@src/features/workbooks/import-step'
import { useWorkbook } from '@src/features/workbooks/use-workbook'

export type ListPreview = ActionOutput<'billing.previewHardshipList'>
type Stored = ActionOutput<'billing.importHardshipList'>

export type ListStep = WorkbookStep<ListPreview, Stored>

export function useHardshipImport(districtId: string) {
  const { run, state, giveUp } = useWrite('billing.importHardshipList')
  const work = useWorkbook<ListPreview, Stored>({
    read: async (fileId, known) => {
      const faultsFrom = known?.faults.length ?? 0
      const answer = await call('billing.previewHardshipList', { districtId, fileId, faultsFrom })
      if (!answer.ok || known === null) return answer
      return { ok: true, value: { ...answer.value, faults: [...known.faults, ...answer.value.faults] } }
    },
    store: (fileId, { digest }) => run({ districtId, fileId, digest }),
  })
  return { ...work, sending: state, giveUp }
}
