// Settings of the page on which the district reviews plans.
export default definePageConfig({ navigationBarTitleText: '方案审批' })
