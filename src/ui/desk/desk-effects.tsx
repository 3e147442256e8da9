// 会影响谁: what a change does to whom, before it is saved; and 经过, what happened so far.
import type { ReactNode } from 'react'
import './desk-drawer.css'
import { DeskIcon, type DeskIconName } from './desk-icon'

export interface DeskEffect {
  readonly icon: DeskIconName
  readonly title: string
  readonly note?: string
  readonly tone?: 'plain' | 'warn' | 'danger'
  /** Below the note: who they are, to be asked for. */
  readonly more?: ReactNode
}

export function DeskEffects({ effects }: { readonly effects: readonly DeskEffect[] }) {
  return (
    <ul className="desk-effects">
      {effects.map(({ icon, title, note, tone = 'plain', more }) => (
        <li key={title} className={`desk-effect-${tone}`}>
          <DeskIcon name={icon} />
          <div className="grow">
            <b>{title}</b>
            {note === undefined ? null : <p>{note}</p>}
            {more}
          </div>
        </li>
      ))}
    </ul>
  )
}

export interface DeskStep {
  readonly key: string
  readonly title: string
  /** 9月5日 14:12 */
  readonly at?: string
  readonly note?: string
  readonly state: 'done' | 'wrong' | 'now' | 'plain'
}

/** Steps are only ever added. */
export function DeskHistory({ steps }: { readonly steps: readonly DeskStep[] }) {
  return (
    <ul className="desk-history">
      {steps.map(({ key, title, at, note, state }) => (
        <li key={key} className={`desk-history-${state}`}>
          <div className="grow">
            <div className="desk-history-line">
              <b>{title}</b>
              {at === undefined ? null : <span className="type-note ink-3 no-wrap">{at}</span>}
            </div>
            {note === undefined ? null : <div className="type-note ink-3">{note}</div>}
          </div>
        </li>
      ))}
    </ul>
  )
}
