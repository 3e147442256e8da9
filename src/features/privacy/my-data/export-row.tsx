// Exports a family's data as a workbook, made on request and deleted from the cloud after a day.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { saySavedAt } from '@src/texts/say-date'
import { useToast } from '@src/ui/feedback/toast'
import { useMadeFile } from '@src/ui/feedback/use-made-file'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

export function ExportRow({ pupilId }: { readonly pupilId: string }) {
  const { made, open, busy, problem } = useMadeFile('privacy.exportMyData', '正在整理')
  const show = useToast((state) => state.show)
  const tap = async () => {
    if (!(await open({ pupilId }))) show({ text: '没打开，再点一次试试', icon: 'warn' })
  }
  const note = problem
    ? `${sayError(problem, writeErrorTexts).title}，再点一次`
    : made
      ? `做好了，${saySavedAt(made.until)} 前能打开`
      : '做成一份表格，拿走或核对'
  return (
    <ListRow
      start={<Tile sign="导" tone="plain" />}
      title={busy === false ? (made ? '再打开一次' : '导出一份') : busy}
      note={note}
      onTap={busy === false ? () => void tap() : undefined}
    />
  )
}
