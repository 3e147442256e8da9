// Settings of the finance page of one bill.
export default definePageConfig({ navigationBarTitleText: '账单' })
