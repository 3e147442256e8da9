// The numbers for complaints: the district's own, and the schools that gave none yet.
import { schoolPhoneOf } from '@domain/identity/schools/school-phone'
import type { DistrictsSchools } from '@src/features/district/answers'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Tile } from '@src/ui/marks/tile'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

/** Named in full; the rest as a number. */
const NAMED = 6

export function SupervisionNumbers({ answer }: { readonly answer: DistrictsSchools }) {
  const [editing, setEditing] = useState(false)
  const { districtId, mayManage, schools, supervisionPhone } = answer
  const without = schools.filter((school) => (school.supervisionPhone ?? null) === null).map(({ name }) => name)
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="督" tone={supervisionPhone === null ? 'accent' : 'plain'} />}
        title="区里监督电话"
        note={supervisionPhone ?? '还没有写，家长看到的是「还没有公布」'}
        onTap={mayManage ? () => setEditing(true) : undefined}
      />
      {without.length === 0 ? null : (
        <ListRow
          start={<Tile sign="缺" tone="warn" />}
          title={`${without.length} 所学校没有监督电话`}
          note={`${without.slice(0, NAMED).join('、')}${without.length > NAMED ? ' 等' : ''}。在学校页里补。`}
        />
      )}
      {editing ? (
        <NumberSheet districtId={districtId} phone={supervisionPhone} onClose={() => setEditing(false)} />
      ) : null}
    </Card>
  )
}

interface NumberSheetProps {
  readonly districtId: string
  readonly phone: string | null
  readonly onClose: () => void
}

function NumberSheet({ districtId, phone, onClose }: NumberSheetProps) {
  const { control, handleSubmit } = useForm({ defaultValues: { phone: phone ?? '' } })
  const { ask, busy, problem } = useConfirmedWrite('identity.setSupervisionPhone', '正在保存')
  const show = useToast((state) => state.show)
  const save = handleSubmit(async (typed) => {
    if ((await ask({ districtId, phone: schoolPhoneOf(typed.phone) })) === null) return
    show({ text: '监督电话改好了' })
    onClose()
  })
  return (
    <Sheet
      open
      title="区里监督电话"
      consequence="每个家长在「作业」里一点就能打。写有人接的办公电话。"
      confirm="保存"
      cancel="先不改"
      busy={busy}
      problem={problem === null ? null : sayError(problem, writeErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <TextField control={control} name="phone" label="电话" placeholder="没有就空着" rules={{ validate: isPhone }} />
    </Sheet>
  )
}

function isPhone(typed: unknown): true | string {
  const text = String(typed).trim()
  return text === '' || schoolPhoneOf(text) !== null || '写区号和号码，如 0555-2812345'
}
