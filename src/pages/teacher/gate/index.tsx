// The page of a school's gate, for the teacher on duty and for the office.
import { GateView } from '@src/features/enrollment/hand-over/gate-view'
import { OfficeAround } from '@src/features/school/office-around'
import { useAddress } from '@src/navigation/app-address'

export default function GatePage() {
  const { gateId, pupilId } = useAddress()
  return <OfficeAround place="gate" page={<GateView gateId={gateId ?? null} pupilId={pupilId ?? null} />} />
}
