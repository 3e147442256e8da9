// The next steps on a subsidy: claim it, advance it, or send it back with a reason.
import type { ClaimState } from '@domain/billing/subsidy/subsidy-claim'
import { MOVE_WORDS } from '@src/features/billing/subsidy/say-subsidy'
import { stepTexts } from '@src/texts/errors/district-fee-error-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { sayYuan } from '@src/texts/say-money'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Subsidy } from './answers'

interface SubsidyMovesProps {
  readonly schoolId: string
  readonly answer: Subsidy
}

type Asked = 'SUBMIT' | 'MOVE' | 'BACK'

export function SubsidyMoves({ schoolId, answer }: SubsidyMovesProps) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const { may, claim } = answer
  const words = may.moveTo === null ? undefined : MOVE_WORDS[may.moveTo]
  const close = () => setAsked(null)
  if (may.needsAnother) return <Notice tone="info">上一步是你办的，这一步要请另一位同事来办。</Notice>
  if (!may.submit && !words && !may.sendBack) return null
  return (
    <ButtonColumn>
      {may.submit ? <ActionButton text="向区里申报" onTap={() => setAsked('SUBMIT')} /> : null}
      {words ? <ActionButton text={words.act} icon="check" onTap={() => setAsked('MOVE')} /> : null}
      {may.sendBack ? <ActionButton text="退回学校" kind="quiet" onTap={() => setAsked('BACK')} /> : null}
      {asked === 'SUBMIT' ? <Submitting schoolId={schoolId} answer={answer} onClose={close} /> : null}
      {asked === 'MOVE' && claim && may.moveTo ? (
        <Moving claimId={claim.claimId} to={may.moveTo} onClose={close} />
      ) : null}
      {asked === 'BACK' && claim ? <SendingBack claimId={claim.claimId} onClose={close} /> : null}
    </ButtonColumn>
  )
}

function Submitting({ schoolId, answer, onClose }: SubsidyMovesProps & { readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.submitSubsidy', '正在申报')
  const show = useToast((state) => state.show)
  const subsidyFen = answer.figures?.subsidyFen ?? 0
  const submit = async () => {
    if ((await ask({ schoolId, year: answer.year, subsidyFen })) === null) return
    onClose()
    show({ text: '申报了，等教育科核对' })
  }
  return (
    <Sheet
      open
      title={`申报 ${sayYuan(subsidyFen)} 元？`}
      consequence="数字就按现在这张表定下，以后补登的课不会自动算进来。要改，得请区里退回。"
      confirm="申报"
      cancel="先不报"
      busy={busy}
      problem={problem && sayError(problem, stepTexts)}
      onConfirm={() => void submit()}
      onCancel={onClose}
    />
  )
}

interface MovingProps {
  readonly claimId: string
  readonly onClose: () => void
}

function Moving({ claimId, to, onClose }: MovingProps & { readonly to: ClaimState }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.moveSubsidy', '正在办')
  const show = useToast((state) => state.show)
  const words = MOVE_WORDS[to]
  const move = async () => {
    if ((await ask({ claimId, to, reason: null })) === null) return
    onClose()
    show({ text: words?.done ?? '办好了' })
  }
  return (
    <Sheet
      open
      title={words?.title ?? ''}
      consequence={words?.consequence ?? ''}
      confirm={words?.act ?? ''}
      cancel="先不办"
      busy={busy}
      problem={problem && sayError(problem, stepTexts)}
      onConfirm={() => void move()}
      onCancel={onClose}
    />
  )
}

function SendingBack({ claimId, onClose }: MovingProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.moveSubsidy', '正在退回')
  const show = useToast((state) => state.show)
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' }, shouldFocusError: false })
  const sendBack = async ({ reason }: { readonly reason: string }) => {
    if ((await ask({ claimId, to: 'DRAFT', reason })) === null) return
    onClose()
    show({ text: '退回学校了' })
  }
  return (
    <Sheet
      open
      title="退回学校？"
      consequence="学校看得到原因，改好可以再报；数字会按那时重新算。"
      confirm="退回"
      cancel="先不退"
      busy={busy}
      problem={problem && sayError(problem, stepTexts)}
      onConfirm={() => void handleSubmit(sendBack)()}
      onCancel={onClose}
    >
      <TextField
        control={control}
        name="reason"
        label="原因"
        placeholder="10 月的课时和签字对不上"
        rules={{ required: '写一句原因', maxLength: { value: 100, message: '最多 100 个字' } }}
      />
    </Sheet>
  )
}
