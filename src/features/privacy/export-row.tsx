// Owns taking everything away as a workbook: made on request, opened at once, gone from the cloud after a day.
import { openExport } from '@src/api/open-export'
import { useAsking } from '@src/api/use-asking'
import { sayError } from '@src/texts/error-texts'
import { saySavedAt } from '@src/texts/say-date'
import { writeErrorTexts } from '@src/texts/write-texts'
import { ListRow } from '@src/ui/list-row'
import { Tile } from '@src/ui/tile'
import { useToast } from '@src/ui/toast'
import { useState } from 'react'

interface Export {
  readonly fileName: string
  readonly url: string
  readonly until: number
}

export function ExportRow({ pupilId }: { readonly pupilId: string }) {
  const { ask, busy, problem } = useAsking('privacy.exportMyData', '正在整理')
  const [made, setMade] = useState<Export | null>(null)
  const show = useToast((state) => state.show)
  const open = async (file: Export) => {
    if (!(await openExport(file))) show({ text: '没打开，再点一次试试', icon: 'warn' })
  }
  const make = async () => {
    const file = await ask({ pupilId })
    if (file === null) return
    setMade(file)
    await open(file)
  }
  const note = problem
    ? `${sayError(problem, writeErrorTexts).title}，再点一次`
    : made
      ? `做好了，${saySavedAt(made.until)} 前能打开`
      : '做成一份表格，拿走或核对'
  const tap = () => void (made ? open(made) : make())
  return (
    <ListRow
      start={<Tile sign="导" tone="plain" />}
      title={busy === false ? (made ? '再打开一次' : '导出一份') : busy}
      note={note}
      onTap={busy === false ? tap : undefined}
    />
  )
}
