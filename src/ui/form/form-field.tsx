// The frame of a form field: label above, hint underneath, and the error in place.
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { Control, FieldPath, FieldValues, RegisterOptions } from 'react-hook-form'
import { Icon } from '../basics/icon'
import { spoken } from '../basics/spoken'
import './form-field.css'

/** What every field of a form takes: its place in the form, its words and its rules. */
export interface FormFieldProps<Form extends FieldValues> {
  readonly control: Control<Form>
  readonly name: FieldPath<Form>
  readonly label: string
  readonly hint?: string
  readonly rules?: Pick<RegisterOptions<Form, FieldPath<Form>>, 'required' | 'min' | 'max' | 'maxLength' | 'validate'>
}

interface FrameProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

export function FieldFrame({ label, hint, error, children }: PropsWithChildren<FrameProps>) {
  return (
    <View className={error ? 'form-field form-field-wrong' : 'form-field'}>
      <View className="form-field-label">{label}</View>
      {children}
      {error ? (
        <View className="form-field-error" {...spoken({ role: 'status', live: 'polite' })}>
          <Icon name="warn" size={16} />
          <View className="grow">{error}</View>
        </View>
      ) : hint ? (
        <View className="type-note ink-3">{hint}</View>
      ) : null}
    </View>
  )
}
