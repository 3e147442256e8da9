// The box that ticks a row, or all of them; half filled where some are.
import { useEffect, useRef } from 'react'

interface TickBoxProps {
  readonly state: 'on' | 'off' | 'some'
  readonly label: string
  readonly onTurn: () => void
  /** Rows are ticked with the space bar: their boxes are no stop of their own. */
  readonly skipped?: boolean
}

export function TickBox({ state, label, onTurn, skipped = false }: TickBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some'
  }, [state])
  return (
    <label className="desk-tick">
      <input
        ref={box}
        className="desk-box"
        type="checkbox"
        checked={state === 'on'}
        aria-label={label}
        tabIndex={skipped ? -1 : 0}
        onChange={onTurn}
      />
    </label>
  )
}
