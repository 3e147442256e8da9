// Charges that need a guardian's agreement: care no longer free because a course was given up.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { PRICE_UNIT_WORDS } from '@src/texts/say-course'
import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Money } from '@src/ui/marks/money'
import { Tile } from '@src/ui/marks/tile'
import { useState } from 'react'
import type { AwaitedCharge } from './answers'

interface AwaitedChargesProps {
  readonly pupilId: string
  readonly charges: readonly AwaitedCharge[]
}

export function AwaitedCharges({ pupilId, charges }: AwaitedChargesProps) {
  const [asked, setAsked] = useState<AwaitedCharge | null>(null)
  if (charges.length === 0) return null
  return (
    <Card kind="list" title="等你决定">
      {charges.map((charge) => (
        <ListRow
          key={charge.eventId}
          start={<Tile sign="问" tone="accent" />}
          title={`${charge.title}还上吗`}
          note={`${sayDate(charge.from)}起要收费，不同意就不收`}
          end={<Money fen={charge.amountFen} />}
          onTap={() => setAsked(charge)}
        />
      ))}
      {asked ? <ChargeSheet pupilId={pupilId} charge={asked} onClose={() => setAsked(null)} /> : null}
    </Card>
  )
}

type Decision = 'AGREE' | 'DECLINE'

interface ChargeSheetProps {
  readonly pupilId: string
  readonly charge: AwaitedCharge
  readonly onClose: () => void
}

function ChargeSheet({ pupilId, charge, onClose }: ChargeSheetProps) {
  const [decision, setDecision] = useState<Decision | null>(null)
  const agreeing = useConfirmedWrite('billing.agreeToCharge', '正在记下')
  const declining = useConfirmedWrite('billing.declineCharge', '正在退托管')
  const show = useToast((state) => state.show)
  const { eventId, title, amountFen, lessons, pricePerLesson, priceUnit = 'LESSON', from } = charge
  const settle = async () => {
    const answer =
      decision === 'AGREE'
        ? await agreeing.ask({ pupilId, eventId, amountFen })
        : await declining.ask({ pupilId, eventId })
    if (answer === null) return
    onClose()
    show({ text: decision === 'AGREE' ? `同意了，「${title}」继续上` : `「${title}」从明天起不上，不收费` })
  }
  const problem = agreeing.problem ?? declining.problem
  const options = [
    {
      value: 'AGREE',
      title: `继续上，加收 ${sayYuan(amountFen)} 元`,
      note: `${sayDate(from)}起 ${lessons} 课时，${sayYuan(pricePerLesson)} ${PRICE_UNIT_WORDS[priceUnit]}；封顶和减免都算进去了`,
    },
    { value: 'DECLINE', title: '不上了，不收费', note: '从明天起退掉托管。到今天为止上的也不收' },
  ] as const
  return (
    <Sheet
      open
      title={`「${title}」还上吗？`}
      consequence="上个性化课的时候，托管不收费。课退了，托管要收费，得你同意。"
      confirm={decision === 'DECLINE' ? '退掉托管' : '同意加收'}
      cancel="再想想"
      danger={decision === 'DECLINE'}
      busy={agreeing.busy || declining.busy}
      blocked={decision === null ? '先选一个' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void settle()}
      onCancel={onClose}
    >
      <ChoiceCards<Decision> options={options} value={decision} onChange={setDecision} label="还上不上" />
    </Sheet>
  )
}
