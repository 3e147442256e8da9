// 分层: what pupils on each layer do and how long all of it takes them; the longest counts.
import { visibleText } from '@domain/values/visible-text'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { Input, View } from '@tarojs/components'
import './layer-rows.css'
import type { WrittenLayer } from '../items/written-homework'

const MOST_LAYERS = 3

interface LayerRowsProps {
  readonly layers: readonly WrittenLayer[]
  readonly onChange: (layers: readonly WrittenLayer[]) => void
}

export function LayerRows({ layers, onChange }: LayerRowsProps) {
  const change = (index: number, part: Partial<WrittenLayer>) =>
    onChange(layers.map((layer, at) => (at === index ? { ...layer, ...part } : layer)))
  return (
    <View>
      {layers.map((layer, index) => (
        <LayerRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place while it is being written
          key={index}
          number={index + 1}
          layer={layer}
          onChange={(part) => change(index, part)}
          onRemove={layers.length > 2 ? () => onChange(layers.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      {layers.length < MOST_LAYERS ? (
        <ActionButton
          text="再加一层"
          kind="quiet"
          size="small"
          icon="plus"
          onTap={() => onChange([...layers, { name: '', content: '', minutes: '' }])}
        />
      ) : null}
      <View className="type-note ink-3">分钟写这一层从头做到尾的。按最长的算进上限。家长看不到谁在哪一层。</View>
    </View>
  )
}

interface LayerRowProps {
  readonly number: number
  readonly layer: WrittenLayer
  readonly onChange: (part: Partial<WrittenLayer>) => void
  /** Two layers always stay. */
  readonly onRemove: (() => void) | undefined
}

function LayerRow({ number, layer: { name, content, minutes }, onChange, onRemove }: LayerRowProps) {
  return (
    <View className="layer-row">
      <Field
        className="layer-name"
        label={`第 ${number} 层给谁`}
        placeholder="给谁"
        value={name}
        onChange={(value) => onChange({ name: value })}
      />
      <Field
        className="grow"
        label={`${name}做什么`}
        placeholder="做哪些题"
        value={content}
        onChange={(value) => onChange({ content: value })}
      />
      <Field
        className="layer-minutes"
        label={`${name}要几分钟`}
        placeholder="分"
        number
        value={minutes}
        onChange={(value) => onChange({ minutes: value })}
      />
      {onRemove ? (
        <Tappable className="layer-out" label={`去掉第 ${number} 层`} onTap={onRemove}>
          <Icon name="close" size={18} />
        </Tappable>
      ) : null}
    </View>
  )
}

interface FieldProps {
  readonly className: string
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly number?: boolean
  readonly onChange: (value: string) => void
}

function Field({ className, label, value, placeholder = '', number = false, onChange }: FieldProps) {
  const named = { 'aria-label': label }
  return (
    <Input
      className={`layer-field ${className}`}
      type={number ? 'number' : 'text'}
      value={value}
      maxlength={number ? 4 : 60}
      placeholder={placeholder}
      onInput={({ detail }) => onChange(visibleText(detail.value))}
      {...named}
    />
  )
}
