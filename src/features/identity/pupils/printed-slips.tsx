// Codes for families: listed beside the table, and on paper one slip each to cut out.
import { dateAt } from '@domain/values/school-date'
import { printPage } from '@src/api/platform/print-page'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import './printed-slips.css'
import type { Slip } from './answers'

export interface Printed {
  readonly schoolName: string
  readonly slips: readonly Slip[]
}

export function SlipsPanel({ printed, onClose }: { readonly printed: Printed; readonly onClose: () => void }) {
  const { slips } = printed
  return (
    <DeskDrawer
      title={`${slips.length} 张邀请码`}
      note="关上就不再显示；要看再做一次，原来的就停用。"
      onClose={onClose}
      foot={<ActionButton text="打印" size="small" icon="print" onTap={printPage} />}
    >
      <ul className="slip-list">
        {slips.map(({ pupilId, name, homeroomName, code }) => (
          <li key={pupilId}>
            <span>{`${homeroomName} ${name}`}</span>
            <b className="slip-code">{code}</b>
          </li>
        ))}
      </ul>
    </DeskDrawer>
  )
}

/** On paper alone. */
export function PrintedSlips({ printed: { schoolName, slips } }: { readonly printed: Printed }) {
  return (
    <div className="slip-sheet" aria-hidden="true">
      {slips.map(({ pupilId, name, homeroomName, code, expiresAt }) => (
        <div key={pupilId} className="slip">
          <div>{`${schoolName} ${homeroomName}`}</div>
          <div className="slip-name">{`${name}的家长`}</div>
          <div>打开小程序「放学后」，用手机号登录，输入邀请码：</div>
          <div className="slip-code">{code}</div>
          <div>{`${sayDate(dateAt(expiresAt))}前有效，只能用一次。不要发到群里。`}</div>
        </div>
      ))}
    </div>
  )
}
