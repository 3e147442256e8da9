// Minutes of an item: less, more, or typed; a fault stands beneath.
import { Icon } from '@src/ui/basics/icon'
import { spoken } from '@src/ui/basics/spoken'
import { Tappable } from '@src/ui/basics/tappable'
import { Input, View } from '@tarojs/components'
import './minutes-stepper.css'

const STEP = 5

interface MinutesStepperProps {
  /** As typed: empty, or a number that may be out of bounds. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label: string
  readonly fault?: string | undefined
}

export function MinutesStepper({ value, onChange, label, fault }: MinutesStepperProps) {
  const minutes = Number(value) || 0
  const named = { 'aria-label': label, 'aria-invalid': fault !== undefined }
  return (
    <View>
      <View className={fault ? 'minutes-stepper minutes-stepper-wrong' : 'minutes-stepper'}>
        <Tappable
          className="minutes-stepper-step"
          label={`少 ${STEP} 分钟`}
          disabled={minutes <= 1}
          onTap={() => onChange(String(Math.max(1, lower(minutes))))}
        >
          <Icon name="minus" size={20} />
        </Tappable>
        <View className="minutes-stepper-number">
          <Input
            className="minutes-stepper-input"
            type="number"
            value={value}
            maxlength={12}
            placeholder="几"
            onInput={({ detail }) => onChange(detail.value)}
            {...named}
          />
          <View className="minutes-stepper-word">分钟</View>
        </View>
        <Tappable
          className="minutes-stepper-step"
          label={`多 ${STEP} 分钟`}
          onTap={() => onChange(String(higher(minutes)))}
        >
          <Icon name="plus" size={20} />
        </Tappable>
      </View>
      {fault ? <Fault text={fault} /> : null}
    </View>
  )
}

function Fault({ text }: { readonly text: string }) {
  return (
    <View className="minutes-stepper-fault" {...spoken({ role: 'status', live: 'polite' })}>
      <Icon name="warn" size={16} />
      <View className="grow">{text}</View>
    </View>
  )
}

/** To the next five, so that 28 becomes 25 and then 20. */
function lower(minutes: number): number {
  return Math.ceil(minutes / STEP - 1) * STEP
}

function higher(minutes: number): number {
  return Math.floor(minutes / STEP + 1) * STEP
}
