// The page of an officer's key.
import { StaffKeyView } from '@src/features/complaints/keys/staff-key-view'
import { ComplaintOffice } from '@src/features/complaints/office/office-frame'

export default function ComplaintKeysPage() {
  return (
    <ComplaintOffice title="钥匙" place="keys">
      {(office) => <StaffKeyView office={office} />}
    </ComplaintOffice>
  )
}
