// The three purposes as switches, each explained; the required one says so.
import { CONSENT_PURPOSES, type ConsentPurpose } from '@domain/privacy/consents/consent'
import type { PrivacyText } from '@src/features/privacy/consents/privacy-texts'
import { Card } from '@src/ui/layout/card'
import { SwitchRow } from '@src/ui/layout/switch-row'

interface PurposeSwitchesProps {
  readonly text: PrivacyText
  readonly on: readonly ConsentPurpose[]
  readonly onChange: (purpose: ConsentPurpose, on: boolean) => void
}

export function PurposeSwitches({ text, on, onChange }: PurposeSwitchesProps) {
  return (
    <Card kind="list">
      {CONSENT_PURPOSES.map((purpose) => (
        <SwitchRow
          key={purpose}
          title={text.purposes[purpose].title}
          note={text.purposes[purpose].note}
          on={on.includes(purpose)}
          onChange={(wanted) => onChange(purpose, wanted)}
        />
      ))}
    </Card>
  )
}
