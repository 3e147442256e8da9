// Returns or refuses a waiver application, with a sentence for the family.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { LongTextField } from '@src/ui/form/long-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { ReviewedWaiver } from './answers'

interface SchoolWaiverRefusingProps {
  readonly reviewed: ReviewedWaiver
  readonly decision: 'RETURN' | 'REJECT' | 'REVOKE'
  readonly onClose: () => void
}

const WORDS = {
  RETURN: {
    title: '退回补材料？',
    consequence: '家长会收到通知，照你写的补好再交。写清差什么。',
    confirm: '退回',
    example: '例如：照片看不清编号，请重拍',
    done: '退回了，家长会收到通知',
  },
  REJECT: {
    title: '不批准？',
    consequence: '费用照常收。家长会收到通知，看到你写的原因，可以换一类或补上证明再申请。',
    confirm: '不批准',
    example: '例如：证件已过有效期',
    done: '记下了，家长会收到通知',
  },
  REVOKE: {
    title: '收回减免？',
    consequence:
      '批错了才收回，要另一位管理员再确认一次才算数。确认以后账单回到没有减免的样子，家长会收到通知，看到你写的原因。',
    confirm: '收回减免',
    example: '例如：证件不是这个孩子的',
    done: '提出了，等另一位管理员确认',
  },
} as const

export function SchoolWaiverRefusing({ reviewed, decision, onClose }: SchoolWaiverRefusingProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.reviewWaiver', '正在记下')
  const show = useToast((state) => state.show)
  const words = WORDS[decision]
  const { control, handleSubmit } = useForm({ defaultValues: { explanation: '' }, shouldFocusError: false })
  const send = handleSubmit(async ({ explanation }) => {
    const { applicationId } = reviewed.application
    if ((await ask({ applicationId, decision, explanation: explanation.trim(), rate: null })) === null) return
    onClose()
    show({ text: words.done })
  })
  return (
    <Sheet
      open
      danger={decision !== 'RETURN'}
      title={words.title}
      consequence={words.consequence}
      confirm={words.confirm}
      cancel="先不决定"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <LongTextField
        control={control}
        name="explanation"
        label="写给家长的原因"
        placeholder={words.example}
        most={200}
        rules={{
          required: '写一句话',
          validate: (text) => String(text).trim() !== '' || '写一句话',
        }}
      />
    </Sheet>
  )
}
