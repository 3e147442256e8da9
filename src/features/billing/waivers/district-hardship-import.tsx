// Imports the district's hardship list: what it must contain, whom it names, what is wrong with it.

import { ExportButton } from '@src/features/billing/documents/export-button'
import { hardshipListTexts as texts } from '@src/features/billing/waivers/hardship-list-texts'
import { chooseWorkbook } from '@src/features/workbooks/choose-workbook'
import { ImportFailure } from '@src/features/workbooks/import-failure'
import { ImportProgress } from '@src/features/workbooks/import-progress'
import { importTexts } from '@src/features/workbooks/import-texts'
import { saySending } from '@src/texts/errors/write-texts'
import { Icon } from '@src/ui/basics/icon'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { DistrictHardshipListRead } from './district-hardship-list-read'
import { type ListStep, useHardshipImport } from './use-hardship-import'

export function DistrictHardshipImport({ districtId }: { readonly districtId: string }) {
  const work = useHardshipImport(districtId)
  const { step } = work
  const choose = async () => {
    const file = await chooseWorkbook()
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
      return <ListToStore districtId={districtId} work={work} step={step} onChoose={() => void choose()} />
    case 'done':
      return (
        <PlainState drawing="bag" title={texts.done} hint={texts.doneHint(step.stored.matched)}>
          <ActionButton kind="plain" text={importTexts.another} onTap={work.startOver} />
        </PlainState>
      )
    case 'failed':
      return <ImportFailure step={step} onTryAgain={work.tryAgain} onChoose={() => void choose()} />
  }
}

interface ListToStoreProps {
  readonly districtId: string
  readonly work: ReturnType<typeof useHardshipImport>
  readonly step: Extract<ListStep, { step: 'read' | 'storing' }>
  readonly onChoose: () => void
}

/** What was read, and the question before it is stored. */
function ListToStore({ districtId, work, step, onChoose }: ListToStoreProps) {
  const [asking, setAsking] = useState(false)
  const store = async () => {
    await work.store()
    setAsking(false)
  }
  const putAway = () => {
    work.giveUp()
    setAsking(false)
  }
  return (
    <>
      <DistrictHardshipListRead
        answers={work.answers}
        onAnswer={(question, choice) => void work.answer(question, choice)}
        districtId={districtId}
        step={step}
        onMore={work.more}
        onStore={() => setAsking(true)}
        onChoose={onChoose}
      />
      <Sheet
        open={asking}
        title={`${texts.store}？`}
        consequence={texts.consequence(step.preview.matched)}
        confirm={texts.store}
        cancel={importTexts.notNow}
        busy={saySending(work.sending, texts.storing)}
        onConfirm={() => void store()}
        onCancel={putAway}
      />
    </>
  )
}

function Guide({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <View className="stack">
      <View className="type-sub ink-2">{texts.intro}</View>
      <Card kind="list" title={importTexts.needs}>
        {texts.needs.map(({ title, note }) => (
          <ListRow key={title} start={<Icon name="check" size={20} />} title={title} note={note} />
        ))}
      </Card>
      <Notice icon="lock">{texts.privacy}</Notice>
      <ButtonColumn>
        <ActionButton text={texts.choose} icon="document" onTap={onChoose} />
        <ExportButton name="identity.makeTemplate" input={{ list: 'hardshipList' }} text={importTexts.template} />
      </ButtonColumn>
    </View>
  )
}
