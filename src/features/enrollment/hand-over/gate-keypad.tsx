// Six large cells and keys of a thumb's size, for a code that is said at the gate.
import { CODE_DIGITS } from '@domain/enrollment/hand-over/judge-code'
import { spoken } from '@src/ui/basics/spoken'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import './gate.css'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
const CELLS = Array.from({ length: CODE_DIGITS }, (_, at) => at)

export function CodeCells({ digits }: { readonly digits: string }) {
  return (
    <View className="gate-cells" {...spoken({ role: 'img', label: digits === '' ? '还没输' : `输了 ${digits}` })}>
      {CELLS.map((at) => (
        <View key={at} className={at === CODE_DIGITS / 2 - 1 ? 'gate-cell gate-cell-third' : 'gate-cell'}>
          {digits[at] ?? ''}
        </View>
      ))}
    </View>
  )
}

interface KeypadProps {
  readonly digits: string
  readonly onDigits: (digits: string) => void
}

export function Keypad({ digits, onDigits }: KeypadProps) {
  const type = (digit: string) => onDigits(`${digits}${digit}`.slice(0, CODE_DIGITS))
  const key = (digit: string) => (
    <Tappable key={digit} className="gate-key" label={`按 ${digit}`} onTap={() => type(digit)}>
      {digit}
    </Tappable>
  )
  return (
    <View className="gate-keys">
      {KEYS.map(key)}
      <Tappable className="gate-key gate-key-word" onTap={() => onDigits('')}>
        清掉
      </Tappable>
      {key('0')}
      <Tappable className="gate-key gate-key-word" onTap={() => onDigits(digits.slice(0, -1))}>
        退一位
      </Tappable>
    </View>
  )
}
