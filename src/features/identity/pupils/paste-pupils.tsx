// Adds pupils copied from a spreadsheet: pasted, checked line by line, then written.
import { rowsOfText } from '@domain/identity/pupils/pasted-rows'
import type { TypedPupil } from '@domain/identity/pupils/typed-pupil'
import { sayError } from '@src/texts/errors/error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskText } from '@src/ui/desk/desk-field'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { useMemo, useState } from 'react'
import './paste-pupils.css'
import type { TypedRow } from './answers'
import { faultsOfRow } from './row-fault-texts'
import { useAddingPupils } from './use-adding-pupils'
import { useCheckedRows } from './use-checked-rows'

const MOST = 60

export function PastePupils({ homeroomId }: { readonly homeroomId: string }) {
  const [text, setText] = useState('')
  const rows: readonly TypedRow[] = useMemo(() => rowsOfText(text).map(sendable), [text])
  const isTooMany = rows.length > MOST
  return (
    <>
      <DeskText
        label="从表格里复制，贴在这里"
        placeholder={'姓名\t学号\t手机号\n一行一个孩子，列的先后都行'}
        value={text}
        onChange={setText}
      />
      {isTooMany ? (
        <Notice tone="warn">{`一次最多 ${MOST} 行，这里有 ${rows.length} 行。分两次贴，或者导入整张表。`}</Notice>
      ) : null}
      {rows.length > 0 && !isTooMany ? (
        <Looked key={text} homeroomId={homeroomId} rows={rows} onDone={() => setText('')} />
      ) : null}
    </>
  )
}

interface LookedProps {
  readonly homeroomId: string
  readonly rows: readonly TypedRow[]
  readonly onDone: () => void
}

function Looked({ homeroomId, rows, onDone }: LookedProps) {
  const { value, error } = useCheckedRows(homeroomId, rows)
  const { add, busy, problem } = useAddingPupils(homeroomId)
  if (value === null) return <Notice tone="info">{error ? sayError(error).title : '正在看…'}</Notice>
  const { faults, alike, otherNames, unreached, back } = value
  const write = async () => {
    if (await add(rows, true)) onDone()
  }
  return (
    <>
      <ol className="pasted">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines as they were pasted
          <Line key={at} row={row} wrong={Object.values(faultsOfRow(faults, at))} />
        ))}
      </ol>
      {alike.map(({ row, homeroomName, studentNumber, hasLeft }) => (
        <Notice key={`${row} ${studentNumber}`} tone="warn">
          {`第 ${row + 1} 行：${homeroomName}有同名的孩子，学号 ${studentNumber}${hasLeft ? '，已离校' : ''}。是同一个就删掉这行。`}
        </Notice>
      ))}
      {otherNames.map(({ row, typed, known }) => (
        <Notice key={`${row} ${typed}`} tone="info">
          {`第 ${row + 1} 行：这个手机号登记的是${known}，存下后还叫${known}。`}
        </Notice>
      ))}
      {unreached > 0 ? <Notice tone="info">{`${unreached} 个孩子没有家长的手机号，可以以后补。`}</Notice> : null}
      {back > 0 ? <Notice tone="info">{`${back} 个孩子离过校，存下就算回来了。`}</Notice> : null}
      <WriteProblem problem={problem} />
      <div className="desk-drawer-foot">
        <ActionButton
          text={`写入 ${rows.length} 名`}
          size="small"
          busy={busy}
          blocked={faults.length > 0 ? `先改好 ${faults.length} 处` : undefined}
          onTap={() => void write()}
        />
      </div>
    </>
  )
}

/** More than two guardians are added afterwards. */
function sendable({ name, studentNumber, guardians }: TypedPupil): TypedRow {
  return { name, studentNumber, guardians: guardians.slice(0, 2).map((one) => ({ ...one })) }
}

function Line({ row, wrong }: { readonly row: TypedRow; readonly wrong: readonly string[] }) {
  const guardians = row.guardians.map(({ name, phone }) => `${name} ${phone}`.trim())
  return (
    <li className={wrong.length > 0 ? 'pasted-wrong' : ''}>
      <div>
        <b>{row.name || '没有姓名'}</b>
        {` ${row.studentNumber}`}
      </div>
      <div className="type-note ink-3">{guardians.join('、') || '没有手机号'}</div>
      {wrong.length > 0 ? <div className="type-note pasted-fault">{wrong.join('；')}</div> : null}
    </li>
  )
}
