// A school's subsidy laid out like the printed form, for the school and the district's offices.
import { useAction } from '@src/api/hooks/use-action'
import { sayLongDate } from '@src/features/billing/policy/say-pack'
import { BLOCK_WORDS, CLAIM_STEP_WORDS, CLAIM_WORDS, sayYear } from '@src/features/billing/subsidy/say-subsidy'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySavedAt } from '@src/texts/say-date'
import { Chips } from '@src/ui/controls/chips'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { PaperHead, PrintButton } from '@src/ui/layout/paper'
import { Money } from '@src/ui/marks/money'
import { Steps } from '@src/ui/marks/steps'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ExportButton } from '../documents/export-button'
import { SubsidyMoves } from './subsidy-moves'
import { SubsidySheet } from './subsidy-sheet'
import './subsidy-view.css'
import type { Subsidy, SubsidyFigures } from './answers'

interface SubsidyViewProps {
  readonly schoolId: string
  /** Null: the year the cloud picks as current. */
  readonly year: number | null
}

export function SubsidyView({ schoolId, year: first }: SubsidyViewProps) {
  const [year, setYear] = useState(first)
  const state = useAction('billing.getSubsidy', { schoolId, year })
  return (
    <AsyncView<'billing.getSubsidy'> state={state} texts={staffErrorTexts}>
      {(answer) => (
        <View className="stack">
          <Years answer={answer} onChange={setYear} />
          <Whole schoolId={schoolId} answer={answer} />
        </View>
      )}
    </AsyncView>
  )
}

/** Where there is more than the year shown. */
function Years({
  answer: { year, years },
  onChange,
}: {
  readonly answer: Subsidy
  readonly onChange: (year: number) => void
}) {
  if (years.every((one) => one === year)) return null
  const all = [...new Set([...years, year])].sort((one, other) => other - one)
  return (
    <Chips
      label="哪个学年"
      options={all.map((one) => ({ value: String(one), text: sayYear(one) }))}
      value={String(year)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  )
}

function Whole({ schoolId, answer }: { readonly schoolId: string; readonly answer: Subsidy }) {
  const { figures, year, claim } = answer
  if (figures === null) {
    return <PlainState drawing="bag" title="还没有开学" hint="这个学年的第一个学期开始以后，这里按课时和账单算补助。" />
  }
  return (
    <View className="stack">
      <PaperHead parts={[answer.schoolName, sayYear(year), '小规模学校补助']} />
      <View className="subsidy-head">
        <View className="grow">
          <View className="type-note ink-3">{`${answer.schoolName}，${sayYear(year)}`}</View>
          <Money fen={figures.subsidyFen} size="display" />
        </View>
        <Standing answer={answer} figures={figures} />
      </View>
      <View className="type-note ink-2">{sayCounted(answer, figures)}</View>
      <SentBack claim={claim} />
      <Blocks answer={answer} />
      <SubsidySheet figures={figures} policy={answer.policy} isOver={!answer.blocks.includes('YEAR_NOT_OVER')} />
      {claim === null ? null : (
        <Card title="经过了谁">
          <Steps
            steps={claim.steps.map(({ to, name, at, reason }, index) => ({
              title: `${index + 1}. ${CLAIM_STEP_WORDS[to]}`,
              note: reason === null ? name : `${name}：${reason}`,
              when: saySavedAt(at),
              state: 'done',
            }))}
          />
        </Card>
      )}
      <ExportButton name="billing.makeSubsidySheet" input={{ schoolId, year }} text="做成 PDF，打印" />
      <PrintButton text="打印这一页" />
      <SubsidyMoves schoolId={schoolId} answer={answer} />
    </View>
  )
}

function Standing({ answer: { claim }, figures }: { readonly answer: Subsidy; readonly figures: SubsidyFigures }) {
  if (claim !== null) {
    const isDone = claim.state === 'RECONCILED'
    return (
      <Tag tone={isDone ? 'done' : 'now'} icon={isDone ? 'check-circle' : 'clock'}>
        {CLAIM_WORDS[claim.state]}
      </Tag>
    )
  }
  if (figures.isEligible)
    return (
      <Tag tone="done" icon="check">
        符合条件
      </Tag>
    )
  return <Tag icon="info">不符合条件</Tag>
}

/** The reason it was sent back stays on top until it is claimed again. */
function SentBack({ claim }: Pick<Subsidy, 'claim'>) {
  const last = claim?.steps.at(-1)
  if (last?.to !== 'DRAFT' || last.reason === null) return null
  return (
    <Notice tone="warn">
      <View className="strong">区里退回了，改好可以再报</View>
      <View>{`${last.name}：${last.reason}`}</View>
    </Notice>
  )
}

function sayCounted({ isFrozen, terms }: Subsidy, { countedOn }: SubsidyFigures): string {
  if (isFrozen) return `申报时的数，${sayLongDate(countedOn)}定下，不再变。`
  const counted = terms.map(({ name }) => name).join('、')
  return `一个学年报一次，两个学期合起来算。现在算到 ${sayLongDate(countedOn)}：${counted}。`
}

function Blocks({ answer: { blocks, figures } }: { readonly answer: Subsidy }) {
  if (blocks.length === 0 || figures === null) return null
  return (
    <Notice tone={figures.isEligible ? 'warn' : 'plain'}>
      <View className="strong">现在还不能申报</View>
      {blocks.map((block) => (
        <View key={block}>{BLOCK_WORDS[block]}</View>
      ))}
    </Notice>
  )
}
