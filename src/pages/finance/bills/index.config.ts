// Settings of the finance page of all bills.
export default definePageConfig({ navigationBarTitleText: '账单和收缴' })
