// An example form: every kind of field, each with its error in place.
import { ActionButton } from '@src/ui/controls/action-button'
import { ChoiceField } from '@src/ui/form/choice-field'
import { StepperField } from '@src/ui/form/stepper-field'
import { SwitchField } from '@src/ui/form/switch-field'
import { TextField } from '@src/ui/form/text-field'
import { View } from '@tarojs/components'
import { useForm } from 'react-hook-form'

const REASONS = [
  { value: 'ill', text: '病假' },
  { value: 'family', text: '家里有事' },
]

export function ExampleForm() {
  const { control, handleSubmit } = useForm({
    defaultValues: { who: '', lessons: 1, reason: '', pickUp: false },
    shouldFocusError: false,
  })
  return (
    <View>
      <TextField control={control} name="who" label="谁来接" hint="写名字和关系" rules={{ required: '写上谁来接' }} />
      <StepperField control={control} name="lessons" label="请几次" least={1} most={5} unit="次" />
      <ChoiceField
        control={control}
        name="reason"
        label="为什么"
        options={REASONS}
        rules={{ required: '选一个原因' }}
      />
      <SwitchField control={control} name="pickUp" label="提前接" text="16:00 就来接" />
      <View className="gap-top">
        <ActionButton text="请假" onTap={() => void handleSubmit(() => undefined)()} />
      </View>
    </View>
  )
}
