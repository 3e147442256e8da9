// The district's fee policies: those awaiting a decision first, then those in force, then examples.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { sayPackDates, sayPackPlaces } from '@src/features/billing/policy/say-pack'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ShownPack } from './answers'
import { DraftPackSheet } from './draft-pack-sheet'
import { PackTag } from './pack-tag'

export function DistrictPacksView({ districtId }: { readonly districtId: string }) {
  const state = useAction('billing.listPacks', { districtId })
  return (
    <AsyncView<'billing.listPacks'> state={state} texts={staffErrorTexts}>
      {(answer) => <Packs districtId={districtId} answer={answer} />}
    </AsyncView>
  )
}

interface PacksProps {
  readonly districtId: string
  readonly answer: ActionOutput<'billing.listPacks'>
}

function Packs({ districtId, answer: { packs, mayDraft } }: PacksProps) {
  const [drafting, setDrafting] = useState(false)
  const open = packs.filter(({ state }) => state === 'DRAFT' || state === 'REVIEWED')
  const inForce = packs.filter(({ state, isExample }) => state === 'ACTIVE' && !isExample)
  return (
    <View className="stack">
      <Group title="等着办的" aside="生效以前，要另一个人审" packs={open} />
      <Group title="启用的" packs={inForce} />
      <Group
        title="撤回的"
        aside="生效以前撤回，对谁都没有生效"
        packs={packs.filter(({ state }) => state === 'WITHDRAWN')}
      />
      <Group title="别处公布的文件" aside="示例，对谁都不生效" packs={packs.filter(({ isExample }) => isExample)} />
      {mayDraft ? (
        <ButtonColumn>
          <ActionButton text="起草新标准" icon="plus" onTap={() => setDrafting(true)} />
        </ButtonColumn>
      ) : null}
      {drafting ? <DraftPackSheet districtId={districtId} packs={packs} onClose={() => setDrafting(false)} /> : null}
    </View>
  )
}

interface GroupProps {
  readonly title: string
  readonly aside?: string
  readonly packs: readonly ShownPack[]
}

function Group({ title, aside, packs }: GroupProps) {
  if (packs.length === 0) return null
  return (
    <Card kind="list" title={title} aside={aside}>
      {packs.map((pack) => (
        <ListRow
          key={pack.packId}
          title={pack.name}
          note={sayNote(pack)}
          end={<PackTag pack={pack} />}
          onTap={() => goTo('pack', { packId: pack.packId })}
        />
      ))}
    </Card>
  )
}

/** Where it is for all schools, that goes without saying. */
function sayNote(pack: ShownPack): string {
  const isForAll = pack.stages === null && pack.locations === null
  return `第 ${pack.version} 版，${isForAll ? '' : `${sayPackPlaces(pack)}，`}${sayPackDates(pack)}`
}
