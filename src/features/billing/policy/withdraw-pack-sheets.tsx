// Gives up a draft fee policy, or takes back one in force before its first day, with a reason.
import { sayLongDate } from '@src/features/billing/policy/say-pack'
import { goBack } from '@src/navigation/app-routes'
import { stepTexts } from '@src/texts/errors/district-fee-error-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { PackAnswer } from './answers'

export function WithdrawDraftSheet({ packId, onClose }: { readonly packId: string; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.withdrawDraft', '正在撤')
  const show = useToast((state) => state.show)
  const withdraw = async () => {
    if ((await ask({ packId })) === null) return
    onClose()
    show({ text: '草稿撤掉了' })
    goBack()
  }
  return (
    <Sheet
      open
      danger
      title="不要这份草稿？"
      consequence="列表里不再显示，改过的数字都不要了。经手的记录还在。"
      confirm="撤掉草稿"
      cancel="留着"
      busy={busy}
      problem={problem && sayError(problem, stepTexts)}
      onConfirm={() => void withdraw()}
      onCancel={onClose}
    />
  )
}

interface TakeBackSheetProps {
  readonly pack: PackAnswer['pack']
  readonly onClose: () => void
}

export function TakeBackSheet({ pack, onClose }: TakeBackSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.withdrawDraft', '正在撤回')
  const show = useToast((state) => state.show)
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' }, shouldFocusError: false })
  const takeBack = async ({ reason }: { readonly reason: string }) => {
    if ((await ask({ packId: pack.packId, reason: reason.trim() })) === null) return
    onClose()
    show({ text: '撤回了，原来的标准接着用' })
  }
  return (
    <Sheet
      open
      danger
      title="撤回这份标准？"
      consequence={`它要到 ${sayLongDate(pack.effectiveFrom)}才开始用，还没有收过钱。撤回以后对谁都不生效，原来的标准接着用；这份和撤回的原因留在列表里。要改，再起草一份。`}
      confirm="撤回"
      cancel="不撤"
      busy={busy}
      problem={problem && sayError(problem, stepTexts)}
      onConfirm={() => void handleSubmit(takeBack)()}
      onCancel={onClose}
    >
      <TextField
        control={control}
        name="reason"
        label="为什么撤回"
        placeholder="每课时最高多写了一个零"
        rules={{ validate: (value) => String(value).trim().length >= 2 || '写一句为什么' }}
      />
    </Sheet>
  )
}
