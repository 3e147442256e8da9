// The drawer for one row, beside the table or, below 1280 px, over it; by keyboard too.
import type { PropsWithChildren, ReactNode } from 'react'
import { spoken } from '../basics/spoken'
import './desk-drawer.css'
import { DeskIcon } from './desk-icon'

interface DeskDrawerProps {
  readonly title: string
  /** Beside the title: 三(2)班. */
  readonly aside?: string
  /** Below it: 账单 QH26A-0218. */
  readonly note?: string
  /** What ↑ and ↓ change: 换一户. Left out where there is one row only. */
  readonly step?: string
  readonly onClose: () => void
  /** At most two buttons. */
  readonly foot?: ReactNode
}

export function DeskDrawer(props: PropsWithChildren<DeskDrawerProps>) {
  const { title, aside, note, step, onClose, foot, children } = props
  return (
    // Esc closes it from anything within it.
    <aside
      className="desk-panel desk-drawer"
      aria-label={title}
      onKeyDown={({ key }) => (key === 'Escape' ? onClose() : undefined)}
    >
      <header className="desk-drawer-head">
        <div className="desk-drawer-line">
          <div className="desk-drawer-title" {...spoken({ role: 'heading', level: 3 })}>
            {title}
            {aside === undefined ? null : <span className="desk-drawer-aside">{aside}</span>}
          </div>
          <button type="button" className="desk-square" aria-label="关上" onClick={onClose}>
            <DeskIcon name="close" />
          </button>
        </div>
        <div className="desk-drawer-line ink-3 type-note">
          <span>{note}</span>
          {step === undefined ? null : (
            <span className="desk-keys" {...spoken({ hidden: true })}>
              <kbd className="desk-key">↑</kbd>
              <kbd className="desk-key">↓</kbd>
              {step}
            </span>
          )}
        </div>
      </header>
      <div className="desk-panel-body">{children}</div>
      {foot ? <footer className="desk-drawer-foot">{foot}</footer> : null}
    </aside>
  )
}
