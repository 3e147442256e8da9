// The child of a roster's row beside the table: guardians; a number only by an audited look.
import { useAction } from '@src/api/hooks/use-action'
import { PhoneLook } from '@src/features/identity/pupils/phone-look'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { Notice } from '@src/ui/feedback/notice'

interface RosterChildProps {
  readonly pupilId: string
  readonly name: string
  readonly onClose: () => void
}

export function RosterChild({ pupilId, name, onClose }: RosterChildProps) {
  const { value, error } = useAction('identity.getPupil', { pupilId })
  return (
    <DeskDrawer title={name} aside={value?.pupil.homeroomName ?? ''} step="换一个" onClose={onClose}>
      {error && !value ? <Notice tone="danger">{sayError(error, staffErrorTexts).title}</Notice> : null}
      <div className="desk-section">家长</div>
      {value?.kin.length === 0 ? <Notice tone="warn">没有家长的手机号。</Notice> : null}
      <ul className="desk-effects">
        {value?.kin.map((kin) => (
          <li key={`${kin.personId} ${kin.role}`}>
            <div className="grow">
              <b>{kin.relation === null ? kin.name : `${kin.name}，${kin.relation}`}</b>
              <p>{`${kin.role === 'guardian' ? '监护人' : '只接送'}，尾号 ${kin.phoneTail}`}</p>
              <PhoneLook pupilId={pupilId} kin={kin} />
            </div>
          </li>
        ))}
      </ul>
    </DeskDrawer>
  )
}
