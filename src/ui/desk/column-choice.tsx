// Chooses the columns a table shows; remembered on this device.
import { useEffect, useRef, useState } from 'react'
import { DeskIcon } from './desk-icon'
import { type DeskTableState, turnColumn } from './use-desk-table'

export function ColumnChoice<Row extends object>({ of }: { readonly of: DeskTableState<Row> }) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && place.current?.contains(target) === false) setOpen(false)
    }
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('keydown', closeByKey)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('keydown', closeByKey)
    }
  }, [open])
  return (
    <div className="desk-columns" ref={place}>
      <button type="button" className="desk-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <DeskIcon name="table" size={15} />列
      </button>
      {open ? (
        <div className="desk-columns-list">
          {of.columns.map(({ id, title }) => (
            <label key={id} className="desk-columns-row">
              <input
                className="desk-box"
                type="checkbox"
                checked={of.visible.some((column) => column.id === id)}
                onChange={() => turnColumn(of, id)}
              />
              {title}
            </label>
          ))}
        </div>
      ) : null}
    </div>
  )
}
