// A choice above a roster's table: which class, which course.
import { DeskIcon } from '@src/ui/desk/desk-icon'
import '@src/ui/desk/desk-table.css'

interface RosterSelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly onChange: (value: string) => void
}

export function RosterSelect({ label, value, options, onChange }: RosterSelectProps) {
  return (
    <span className="desk-chip desk-chip-on">
      <select
        className="desk-chip-select"
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <span className="desk-chip-caret">
        <DeskIcon name="chevron-down" size={15} />
      </span>
    </span>
  )
}
