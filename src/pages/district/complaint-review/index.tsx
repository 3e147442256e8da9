// The page of what a second person reviews.
import { ComplaintOffice } from '@src/features/complaints/office/office-frame'
import { ReviewView } from '@src/features/complaints/results/review-view'

export default function ComplaintReviewPage() {
  return (
    <ComplaintOffice title="复核公布" place="review">
      {(office) => <ReviewView office={office} />}
    </ComplaintOffice>
  )
}
