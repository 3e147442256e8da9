// Records payments from a bank statement: choose, see, record, see what became.
import { chooseStatement } from '@src/features/workbooks/choose-workbook'
import { ImportFailure } from '@src/features/workbooks/import-failure'
import { ImportProgress } from '@src/features/workbooks/import-progress'
import { goTo } from '@src/navigation/app-routes'
import { sayYuan } from '@src/texts/say-money'
import { Icon } from '@src/ui/basics/icon'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import type { LineResult, StatementPreview } from './answers'
import { StatementRead } from './statement-read'
import { OUTCOME_TEXTS, statementTexts as texts } from './statement-texts'
import { useStatement } from './use-statement'

export function StatementView({ schoolId }: { readonly schoolId: string }) {
  const work = useStatement(schoolId)
  const { step } = work
  const choose = async () => {
    const file = await chooseStatement()
    if (file) await work.take(file)
  }
  switch (step.step) {
    case 'choose':
      return <Guide onChoose={() => void choose()} />
    case 'uploading':
    case 'reading':
      return <ImportProgress step={step} />
    case 'read':
    case 'storing':
      return <StatementRead work={work} step={step} onChoose={() => void choose()} />
    case 'done':
      return <Done preview={step.preview} results={step.stored} onAnother={work.startOver} />
    case 'failed':
      return <ImportFailure step={step} onTryAgain={work.tryAgain} onChoose={() => void choose()} />
  }
}

function Guide({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <View className="stack">
      <View className="type-sub ink-2">{texts.intro}</View>
      <Card kind="list">
        {texts.needs.map(({ title, note }) => (
          <ListRow key={title} start={<Icon name="check" size={20} />} title={title} note={note} />
        ))}
      </Card>
      <Notice icon="lock">{texts.privacy}</Notice>
      <ButtonColumn>
        <ActionButton text={texts.choose} icon="document" onTap={onChoose} />
      </ButtonColumn>
    </View>
  )
}

interface DoneProps {
  readonly preview: StatementPreview
  readonly results: readonly LineResult[]
  readonly onAnother: () => void
}

/** What was recorded, then each line that was not, with why. */
function Done({ preview, results, onAnother }: DoneProps) {
  const written = results.filter(({ outcome }) => outcome === 'WRITTEN')
  const others = results.filter(({ outcome }) => outcome !== 'WRITTEN')
  const fen = written.reduce((sum, { amountFen }) => sum + amountFen, 0)
  const back = written.reduce((sum, { toReturnFen }) => sum + toReturnFen, 0)
  const nameOf = new Map(preview.bills.map(({ billId, pupilName }) => [billId, pupilName]))
  return (
    <View className="stack" role="status">
      <PlainState
        drawing="bag"
        title={`登记了 ${written.length} 笔，${sayYuan(fen)} 元`}
        hint={back > 0 ? `多缴的要退，在这些账单里：共 ${sayYuan(back)} 元。` : '家长在账单里看得到。'}
      >
        <ActionButton text={texts.toBills} onTap={() => goTo('financeBills')} />
        <ActionButton text={texts.another} kind="quiet" onTap={onAnother} />
      </PlainState>
      {others.length > 0 ? (
        <Card kind="list" title="没有登记" aside={`${others.length} 笔`}>
          {others.map(({ lineId, billId, outcome, amountFen }) => (
            <ListRow
              key={lineId}
              title={`${nameOf.get(billId) ?? ''} ${sayYuan(amountFen)}`}
              note={OUTCOME_TEXTS[outcome]}
            />
          ))}
        </Card>
      ) : null}
    </View>
  )
}
