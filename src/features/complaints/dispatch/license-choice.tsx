// Whether a license and a registration were looked up, and what was found.
import type { Labels } from '@src/features/complaints/cases/answers'
import { Chips } from '@src/ui/controls/chips'
import { View } from '@tarojs/components'

type Known = 'unknown' | 'yes' | 'no'
const known = (value: boolean | null): Known => (value === null ? 'unknown' : value ? 'yes' : 'no')
const stored = (value: Known) => (value === 'unknown' ? null : value === 'yes')

const optionsOf = (what: string) =>
  [
    { value: 'unknown', text: `${what}没查` },
    { value: 'yes', text: '有' },
    { value: 'no', text: '没有' },
  ] as const

interface LicenseChoiceProps {
  readonly labels: Labels
  readonly onChange: (part: Partial<Labels>) => void
}

/** Neither there: a stop order, and a plan for refunds and pupils before it can be closed. */
export function LicenseChoice({ labels, onChange }: LicenseChoiceProps) {
  if (labels.target !== 'INSTITUTION') return null
  return (
    <View>
      <Chips<Known>
        options={optionsOf('办学许可')}
        value={known(labels.hasLicense)}
        onChange={(value) => onChange({ hasLicense: stored(value) })}
        label="办学许可"
      />
      <Chips<Known>
        options={optionsOf('营业执照')}
        value={known(labels.hasRegistration)}
        onChange={(value) => onChange({ hasRegistration: stored(value) })}
        label="营业执照"
      />
    </View>
  )
}
