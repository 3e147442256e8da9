// Which rows are shown by one chip and any choices, and how many each choice would leave.
import { compareAsPeople } from '@domain/values/compare-as-people'
import { useMemo, useState } from 'react'
import type { DeskChip, DeskChoice } from './desk-column'

interface Chosen {
  readonly chip: string | null
  readonly choices: Readonly<Record<string, string>>
}

export interface ShownChip {
  readonly id: string
  readonly text: string
  readonly count: number
  readonly on: boolean
}

export interface ShownChoice {
  readonly id: string
  readonly text: string
  /** Empty: nothing chosen. */
  readonly value: string
  readonly options: readonly { readonly value: string; readonly count: number }[]
}

export interface DeskFilter<Row> {
  readonly rows: readonly Row[]
  readonly all: number
  readonly chips: readonly ShownChip[]
  readonly choices: readonly ShownChoice[]
  /** The words of what is chosen; empty when everything is shown. */
  readonly names: readonly string[]
  readonly tapChip: (id: string) => void
  readonly choose: (id: string, value: string) => void
  readonly clear: () => void
}

export interface FilterInput<Row> {
  readonly rows: readonly Row[]
  /** Both are defined outside the component, or memoized. */
  readonly chips?: readonly DeskChip<Row>[]
  readonly choices?: readonly DeskChoice<Row>[]
  readonly firstChip?: string | null
}

const NONE: readonly never[] = []

export function useDeskFilter<Row>(input: FilterInput<Row>): DeskFilter<Row> {
  const { rows, chips = NONE, choices = NONE, firstChip = null } = input
  const [chosen, setChosen] = useState<Chosen>({ chip: firstChip, choices: {} })
  const found = useMemo(() => filterRows({ rows, chips, choices }, chosen), [rows, chips, choices, chosen])
  return {
    rows: found.rows,
    all: rows.length,
    chips: found.chips,
    choices: found.choices,
    names: found.names,
    tapChip: (id) => setChosen((before) => ({ chip: before.chip === id ? null : id, choices: before.choices })),
    choose: (id, value) =>
      setChosen((before) => ({ chip: before.chip, choices: Object.assign({}, before.choices, { [id]: value }) })),
    clear: () => setChosen({ chip: null, choices: {} }),
  }
}

interface Filtered<Row> {
  readonly rows: readonly Row[]
  readonly chips: readonly ShownChip[]
  readonly choices: readonly ShownChoice[]
  readonly names: readonly string[]
}

type Given<Row> = Required<Pick<FilterInput<Row>, 'rows' | 'chips' | 'choices'>>

function filterRows<Row>({ rows, chips, choices }: Given<Row>, chosen: Chosen): Filtered<Row> {
  const passes = (row: Row, except: string) =>
    choices.every(({ id, values }) => {
      const wanted = chosen.choices[id] ?? ''
      return id === except || wanted === '' || values(row).includes(wanted)
    })
  const chip = chips.find(({ id }) => id === chosen.chip)
  const isOfChip = (row: Row) => chip === undefined || chip.matches(row)
  const byChoices = rows.filter((row) => passes(row, ''))
  return {
    rows: chip === undefined ? byChoices : byChoices.filter(isOfChip),
    chips: chips.map(({ id, text, matches }) => ({
      id,
      text,
      count: byChoices.filter(matches).length,
      on: id === chip?.id,
    })),
    choices: choices.map(({ id, text, values }) => ({
      id,
      text,
      value: chosen.choices[id] ?? '',
      options: countValues(
        rows.filter((row) => passes(row, id) && isOfChip(row)),
        values,
      ),
    })),
    names: [...choices.map(({ id }) => chosen.choices[id] ?? ''), chip?.text ?? ''].filter((name) => name !== ''),
  }
}

function countValues<Row>(rows: readonly Row[], values: (row: Row) => readonly string[]) {
  const counts = new Map<string, number>()
  for (const row of rows) for (const value of values(row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([one], [other]) => compareAsPeople(one, other)).map(([value, count]) => ({ value, count }))
}
