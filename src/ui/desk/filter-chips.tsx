// Above a table: all rows, quick choices with counts, choices by value, and the columns.
import type { ReactNode } from 'react'
import { spoken } from '../basics/spoken'
import { ColumnChoice } from './column-choice'
import { DeskIcon } from './desk-icon'
import type { ShownChoice } from './use-desk-filter'
import type { DeskTableState } from './use-desk-table'

interface FilterChipsProps<Row extends object> {
  readonly of: DeskTableState<Row>
  /** At the right, such as ＋ 加一门. */
  readonly children?: ReactNode
}

export function FilterChips<Row extends object>({ of, children }: FilterChipsProps<Row>) {
  const { chips, choices, names, all, tapChip, choose, clear } = of.filter
  return (
    <div className="desk-filter" {...spoken({ role: 'group', label: '筛' })}>
      <Chip text={`全部 ${all.toLocaleString('en-US')}`} on={names.length === 0} onTap={clear} />
      {chips.map(({ id, text, count, on }) => (
        <Chip key={id} text={`${text} ${count}`} on={on} onTap={() => tapChip(id)} />
      ))}
      {choices.map((choice) => (
        <Choice key={choice.id} choice={choice} onChoose={(value) => choose(choice.id, value)} />
      ))}
      <span className="grow" />
      {children}
      <ColumnChoice of={of} />
    </div>
  )
}

interface ChipProps {
  readonly text: string
  readonly on: boolean
  readonly onTap: () => void
}

function Chip({ text, on, onTap }: ChipProps) {
  return (
    <button type="button" className={on ? 'desk-chip desk-chip-on' : 'desk-chip'} aria-pressed={on} onClick={onTap}>
      {text}
    </button>
  )
}

interface ChoiceProps {
  readonly choice: ShownChoice
  readonly onChoose: (value: string) => void
}

function Choice({ choice: { text, value, options }, onChoose }: ChoiceProps) {
  if (options.length < 2 && value === '') return null
  return (
    <span className={value === '' ? 'desk-chip' : 'desk-chip desk-chip-on'}>
      <select
        className="desk-chip-select"
        aria-label={text}
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{text}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {`${option.value} ${option.count}`}
          </option>
        ))}
      </select>
      <span className="desk-chip-caret">
        <DeskIcon name="chevron-down" size={15} />
      </span>
      {value === '' ? null : (
        <button type="button" className="desk-chip-clear" aria-label={`不只看${value}`} onClick={() => onChoose('')}>
          <DeskIcon name="close" size={15} />
        </button>
      )}
    </span>
  )
}
