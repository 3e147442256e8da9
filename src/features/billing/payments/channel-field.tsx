// The field for how money moved outside WeChat: by bank or in cash.
import { Chips } from '@src/ui/controls/chips'
import { FieldFrame } from '@src/ui/form/form-field'

/** What the clerk may record. */
const CHANNELS = [
  { value: 'BANK', text: '银行转账' },
  { value: 'CASH', text: '现金' },
] as const
export type Channel = (typeof CHANNELS)[number]['value']

interface ChannelFieldProps {
  readonly label: string
  readonly value: Channel
  readonly onChange: (channel: Channel) => void
}

export function ChannelField({ label, value, onChange }: ChannelFieldProps) {
  return (
    <FieldFrame label={label}>
      <Chips<Channel> label={label} options={CHANNELS} value={value} onChange={onChange} />
    </FieldFrame>
  )
}
