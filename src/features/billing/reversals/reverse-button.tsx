// Begins to take back an entry of money: the sheet asks why.
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { ActionButton } from '@src/ui/controls/action-button'
import { reversalTexts } from './reversal-texts'

interface ReverseButtonProps {
  readonly on: string
  readonly amountFen: number
  readonly text?: string
  readonly onTap: () => void
}

export function ReverseButton({ on, amountFen, text = reversalTexts.reverse, onTap }: ReverseButtonProps) {
  const label = `${text} ${sayDate(on)} ${sayYuan(amountFen)} 元`
  return <ActionButton kind="plain" size="small" text={text} label={label} onTap={onTap} />
}
