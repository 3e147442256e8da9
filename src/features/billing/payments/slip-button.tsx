// Opens the slip of a recorded payment. Viewing is audited, and the address expires soon.
import { call } from '@src/api/calls/client'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import Taro from '@tarojs/taro'
import { useState } from 'react'

interface SlipButtonProps {
  readonly billId: string
  /** Of the payment, or of the return. */
  readonly number: string
  readonly on: string
  readonly amountFen: number
}

export function SlipButton({ billId, number, on, amountFen }: SlipButtonProps) {
  const [opening, setOpening] = useState(false)
  const show = useToast((state) => state.show)
  const open = async () => {
    setOpening(true)
    const answer = await call('billing.getSlip', { billId, number })
    setOpening(false)
    if (!answer.ok) return show({ text: sayError(answer.error, writeErrorTexts).title, icon: 'warn' })
    const { url } = answer.value
    await Taro.previewImage({ current: url, urls: [url] }).catch(() =>
      show({ text: '没打开，再点一次试试', icon: 'warn' }),
    )
  }
  return (
    <ActionButton
      kind="plain"
      size="small"
      text="凭据"
      label={`${sayDate(on)} ${sayYuan(amountFen)} 元的凭据`}
      busy={opening ? '正在打开' : false}
      onTap={() => void open()}
    />
  )
}
