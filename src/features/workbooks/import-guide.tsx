// The guide before choosing a workbook: which kind, what it must contain, what is never read.
import { ExportButton } from '@src/features/billing/documents/export-button'
import { type ImportKind, importKindTexts, importTexts } from '@src/features/workbooks/import-texts'
import { Icon } from '@src/ui/basics/icon'
import { Chips } from '@src/ui/controls/chips'
import { Collapsible } from '@src/ui/controls/collapsible'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'

const KINDS: readonly ImportKind[] = ['roster', 'wholeSchool', 'coursePlan']

interface ImportGuideProps {
  readonly kind: ImportKind
  readonly onKindChange: (kind: ImportKind) => void
}

export function ImportGuide({ kind, onKindChange }: ImportGuideProps) {
  const { intro, needs, privacy } = importKindTexts[kind]
  const template = kind === 'coursePlan' ? 'coursePlan' : 'roster'
  return (
    <View className="stack">
      <Chips
        label={importTexts.chooseKind}
        options={KINDS.map((value) => ({ value, text: importKindTexts[value].name }))}
        value={kind}
        onChange={onKindChange}
      />
      <View className="type-sub ink-2">{intro}</View>
      <Collapsible text={importTexts.showNeeds} icon="info">
        <Card kind="list" title={importTexts.needs}>
          {needs.map(({ title, note }) => (
            <ListRow key={title} start={<Icon name="check" size={20} />} title={title} note={note} />
          ))}
        </Card>
      </Collapsible>
      <ExportButton
        key={template}
        name="identity.makeTemplate"
        input={{ list: template }}
        text={importTexts.template}
      />
      <Notice tone="info" icon={kind === 'coursePlan' ? 'shield' : 'eye-off'}>
        {privacy}
      </Notice>
    </View>
  )
}
