// The page of the complaints desk.
import { CasesView } from '@src/features/complaints/desk/cases-view'
import { ComplaintOffice } from '@src/features/complaints/office/office-frame'

export default function ComplaintsPage() {
  return (
    <ComplaintOffice title="举报办理" place="cases">
      {(office) => <CasesView office={office} />}
    </ComplaintOffice>
  )
}
