// Who buys each course's consumables, until the bill is issued.
// Families can always buy their own, and no brand is named.
import type { ConsumableChoice } from '@domain/billing/bills/consumable-choice'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { ChoiceCards } from '@src/ui/controls/choice-cards'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Tag } from '@src/ui/marks/tag'
import { useState } from 'react'
import type { Material } from './answers'

interface FamilyMaterialChoicesProps {
  readonly pupilId: string
  readonly materials: readonly Material[]
}

export function FamilyMaterialChoices({ pupilId, materials }: FamilyMaterialChoicesProps) {
  const [open, setOpen] = useState<Material | null>(null)
  if (materials.length === 0) return null
  return (
    <Card kind="list" title="上课要用的材料" aside="另外算，牌子不限">
      {materials.map((material) => (
        <ListRow
          key={`${material.courseId}:${material.name}`}
          title={material.name}
          note={`${material.courseTitle}，${material.spec}，${sayPrice(material)}`}
          end={
            material.choice === 'ENTRUSTED' ? (
              <Tag tone="info" icon="check">
                学校代买
              </Tag>
            ) : (
              <Tag>自己买</Tag>
            )
          }
          onTap={material.mayEntrust ? () => setOpen(material) : undefined}
        />
      ))}
      {open ? <MaterialSheet pupilId={pupilId} material={open} onClose={() => setOpen(null)} /> : null}
    </Card>
  )
}

interface MaterialSheetProps {
  readonly pupilId: string
  readonly material: Material
  readonly onClose: () => void
}

function MaterialSheet({ pupilId, material, onClose }: MaterialSheetProps) {
  const { courseId, name, spec, unitPrice, quantity } = material
  const [choice, setChoice] = useState<ConsumableChoice>(material.choice)
  const { ask, busy, problem } = useConfirmedWrite('billing.chooseConsumable', '正在记下')
  const show = useToast((state) => state.show)
  const choose = async () => {
    if ((await ask({ pupilId, courseId, name, choice })) === null) return
    onClose()
    show({ text: choice === 'SELF' ? `${name}自己买` : `委托学校代买${name}，出账单时另列` })
  }
  const options = [
    { value: 'SELF', title: '自己买', note: `${spec}，要 ${quantity} 份。牌子不限，家里有的也行` },
    {
      value: 'ENTRUSTED',
      title: `委托学校代买，${sayYuan(unitPrice * quantity)} 元`,
      note: '同意学校按这个价代买。账单里另列，不限品牌',
    },
  ] as const
  return (
    <Sheet
      open
      title={`${name}，谁来买？`}
      consequence="学校出账单以前都可以改。"
      confirm="就这样"
      cancel="先不改"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void choose()}
      onCancel={onClose}
    >
      <ChoiceCards<ConsumableChoice> options={options} value={choice} onChange={setChoice} label="谁来买" />
    </Sheet>
  )
}

function sayPrice({ unitPrice, quantity }: Material): string {
  return quantity === 1 ? `约 ${sayYuan(unitPrice)} 元` : `约 ${sayYuan(unitPrice)} 元 × ${quantity}`
}
