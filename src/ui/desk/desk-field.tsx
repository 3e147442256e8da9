// A field at the desk: its label, its old value when changed, a bound, its error beneath.
import { type ReactNode, useId } from 'react'
import './desk-drawer.css'
import { DeskIcon } from './desk-icon'

interface DeskFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What it was, where that differs: shown as 原 周四. */
  readonly was?: string | undefined
  /** Such as 区上限 6.00 or 已占 18. */
  readonly note?: string | undefined
  readonly fault?: string | undefined
  /** Across both columns of `DeskFields`. */
  readonly wide?: boolean
}

interface DeskInputProps extends DeskFieldProps {
  readonly kind?: 'text' | 'number' | 'date' | 'time'
  readonly placeholder?: string
  readonly longest?: number
}

export function DeskInput(props: DeskInputProps) {
  const { label, value, onChange, kind = 'text', placeholder, longest, fault } = props
  const id = useId()
  return (
    <Field field={props} id={id}>
      <input
        className="desk-control"
        id={id}
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        type={kind === 'number' ? 'text' : kind}
        inputMode={kind === 'number' ? 'decimal' : undefined}
        value={value}
        placeholder={placeholder}
        maxLength={longest}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  )
}

/** Some lines of words. */
export function DeskText(props: DeskInputProps) {
  const { label, value, onChange, placeholder, longest, fault } = props
  const id = useId()
  return (
    <Field field={props} id={id}>
      <textarea
        className="desk-control desk-control-long"
        id={id}
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        value={value}
        placeholder={placeholder}
        maxLength={longest}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  )
}

interface DeskSelectProps extends DeskFieldProps {
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

export function DeskSelect(props: DeskSelectProps) {
  const { label, value, onChange, options, fault } = props
  const id = useId()
  return (
    <Field field={props} id={id}>
      <select
        className="desk-control desk-control-choice"
        id={id}
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <DeskIcon name="chevron-down" size={16} />
    </Field>
  )
}

interface FieldProps {
  readonly field: Omit<DeskFieldProps, 'onChange'>
  readonly id: string
  readonly children: ReactNode
}

function Field({ field: { label, value, was, note, fault, wide = false }, id, children }: FieldProps) {
  const changed = was !== undefined && was !== value
  const kind = `${changed ? ' desk-field-changed' : ''}${fault === undefined ? '' : ' desk-field-wrong'}`
  return (
    <div className={`desk-field${kind}${wide ? ' desk-field-wide' : ''}`}>
      <label className="desk-field-label" htmlFor={id}>
        {label}
      </label>
      <div className="desk-field-box">
        {children}
        {changed ? <span className="desk-field-note">{`原 ${was}`}</span> : null}
        {note === undefined || changed ? null : <span className="desk-field-note">{note}</span>}
      </div>
      <div id={`${id}-fault`} className="desk-field-fault" role="status">
        {fault}
      </div>
    </div>
  )
}
