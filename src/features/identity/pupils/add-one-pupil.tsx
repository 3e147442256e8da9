// Adds one pupil by its fields; once saved they are empty for the next, and the number counts on.
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskInput } from '@src/ui/desk/desk-field'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { type FormEvent, useState } from 'react'
import type { TypedRow } from './answers'
import { nextNumber } from './next-number'
import { faultsOfRow } from './row-fault-texts'
import { SubmitByEnter } from './submit-by-enter'
import { useAddingPupils } from './use-adding-pupils'

type Guardian = TypedRow['guardians'][number]

const NO_GUARDIAN: Guardian = { name: '', phone: '', relation: '' }

export function AddOnePupil({ homeroomId }: { readonly homeroomId: string }) {
  const [name, setName] = useState('')
  const [studentNumber, setNumber] = useState('')
  const [guardians, setGuardians] = useState<readonly Guardian[]>([NO_GUARDIAN])
  const { add, busy, faults, isNamesake, problem } = useAddingPupils(homeroomId)
  const wrong = faultsOfRow(faults, 0)
  const save = async (alikeAreOthers: boolean) => {
    const written = guardians.filter((one) => one.name.trim() !== '' || one.phone.trim() !== '')
    if (!(await add([{ name, studentNumber, guardians: [...written] }], alikeAreOthers))) return
    setName('')
    setNumber(nextNumber(studentNumber))
    setGuardians([NO_GUARDIAN])
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save(false)
  }
  return (
    <form onSubmit={submit}>
      <div className="desk-fields">
        <DeskInput label="姓名" value={name} longest={60} fault={wrong.name} onChange={setName} />
        <DeskInput label="学号" value={studentNumber} longest={60} fault={wrong.studentNumber} onChange={setNumber} />
        <EachGuardian guardians={guardians} wrong={wrong} onChange={setGuardians} />
      </div>
      {guardians.length === 1 ? <AnotherGuardian onAdd={() => setGuardians([...guardians, NO_GUARDIAN])} /> : null}
      <WriteProblem problem={problem} />
      {isNamesake ? (
        <Notice tone="warn">
          学校里有同名的孩子，可能是同一个。先按姓名找一找；不是同一个再存。
          <ActionButton text="不是同一个，存下" kind="soft" size="small" onTap={() => void save(true)} />
        </Notice>
      ) : null}
      <div className="desk-drawer-foot">
        <ActionButton text="存下，录下一个" size="small" busy={busy} onTap={() => void save(false)} />
      </div>
      <SubmitByEnter />
    </form>
  )
}

function AnotherGuardian({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <button type="button" className="desk-button desk-button-text" onClick={onAdd}>
      再加一位家长
    </button>
  )
}

interface EachGuardianProps {
  readonly guardians: readonly Guardian[]
  readonly wrong: ReturnType<typeof faultsOfRow>
  readonly onChange: (guardians: readonly Guardian[]) => void
}

function EachGuardian({ guardians, wrong, onChange }: EachGuardianProps) {
  const change = (at: number, guardian: Guardian) =>
    onChange(guardians.map((one, index) => (index === at ? guardian : one)))
  return guardians.map((guardian, at) => (
    <GuardianFields
      // biome-ignore lint/suspicious/noArrayIndexKey: two places that stay where they are
      key={at}
      at={at}
      guardian={guardian}
      wrong={at === 0 ? [wrong.firstName, wrong.firstPhone] : [wrong.secondName, wrong.secondPhone]}
      onChange={(changed) => change(at, changed)}
    />
  ))
}

interface GuardianFieldsProps {
  readonly at: number
  readonly guardian: Guardian
  readonly wrong: readonly (string | undefined)[]
  readonly onChange: (guardian: Guardian) => void
}

function GuardianFields({ at, guardian, wrong, onChange }: GuardianFieldsProps) {
  const { name, phone, relation } = guardian
  const which = at === 0 ? '家长' : '第二位家长'
  return (
    <>
      <DeskInput
        label={`${which}手机号`}
        value={phone}
        longest={20}
        fault={wrong[1]}
        onChange={(value) => onChange({ name, relation, phone: value })}
      />
      <DeskInput
        label={`${which}姓名`}
        placeholder="不填就写「某某家长」"
        value={name}
        longest={60}
        fault={wrong[0]}
        onChange={(value) => onChange({ phone, relation, name: value })}
      />
      <DeskInput
        label={`${which}是孩子的`}
        placeholder="妈妈、爸爸、奶奶…"
        value={relation}
        longest={10}
        onChange={(value) => onChange({ name, phone, relation: value })}
      />
    </>
  )
}
