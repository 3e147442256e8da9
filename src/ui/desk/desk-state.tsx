// An empty, failed or finished part of the desk: a drawing, how it is, why, and what one can do.
import type { PropsWithChildren } from 'react'
import '../feedback/plain-state.css'
import type { Drawing } from '../feedback/plain-state'

interface DeskStateProps {
  readonly drawing: Drawing
  readonly title: string
  readonly hint: string
}

export function DeskState({ drawing, title, hint, children }: PropsWithChildren<DeskStateProps>) {
  return (
    <div className="desk-state">
      <span className={`drawing drawing-${drawing}`} aria-hidden="true" />
      <div className="grow">
        <div className="type-head">{title}</div>
        <div className="ink-2">{hint}</div>
        {children ? <div className="desk-state-way">{children}</div> : null}
      </div>
    </div>
  )
}
