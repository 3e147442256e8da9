// Paper: the line on top of a printed page, and the button that prints the page or a desk's panel.
import { canPrint, printPage } from '@src/api/platform/print-page'
import { View } from '@tarojs/components'
import { ActionButton } from '../controls/action-button'

// WeChat's build carries none of it: what its staff pages share lies in everybody's first package.
if (process.env.TARO_ENV === 'h5') void import('./paper-style')

interface PaperHeadProps {
  /** School, term, what it is. */
  readonly parts: readonly (string | null | undefined)[]
}

/** Unseen on the screen. */
export function PaperHead({ parts }: PaperHeadProps) {
  if (!canPrint()) return null
  return <View className="paper-head">{parts.filter(Boolean).join('·')}</View>
}

interface PrintButtonProps {
  readonly text: string
  /** Of a desk: the panel in place of the table. */
  readonly panel?: boolean
}

/** Nothing in WeChat, which prints nothing. */
export function PrintButton({ text, panel = false }: PrintButtonProps) {
  if (!canPrint()) return null
  const print = () => {
    if (panel) document.documentElement.dataset.print = 'panel'
    printPage()
    delete document.documentElement.dataset.print
  }
  return <ActionButton text={text} kind="plain" size="small" icon="print" onTap={print} />
}
