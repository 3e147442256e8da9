// Chooses the term a page is about; hidden where there is only one.
import { Chips } from './chips'

interface TermPickerProps {
  /** The latest first. */
  readonly terms: readonly { readonly planId: string; readonly name: string }[]
  /** The one that is shown. */
  readonly value: string | null
  readonly onChange: (planId: string) => void
}

export function TermPicker({ terms, value, onChange }: TermPickerProps) {
  if (terms.length < 2) return null
  return (
    <Chips
      label="看哪个学期"
      options={terms.map(({ planId, name }) => ({ value: planId, text: name }))}
      value={value ?? ''}
      onChange={onChange}
    />
  )
}
