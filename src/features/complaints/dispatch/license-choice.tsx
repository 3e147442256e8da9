// Whether a license and a registration were looked up, and what was found.
import { Chips } from '@src/ui/controls/chips'
import { View } from '@tarojs/components'
import type { LabelsChange } from './labels-change'

type Known = 'unknown' | 'yes' | 'no'
const known = (value: boolean | null): Known => (value === null ? 'unknown' : value ? 'yes' : 'no')
const stored = (value: Known) => (value === 'unknown' ? null : value === 'yes')

const optionsOf = (what: string) =>
  [
    { value: 'unknown', text: `${what}没查` },
    { value: 'yes', text: '有' },
    { value: 'no', text: '没有' },
  ] as const

/** Neither there: a stop order, and a plan for refunds and pupils before it can be closed. */
export function LicenseChoice({ labels, onChange }: LabelsChange) {
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
