// Settings of the page of published accounts.
export default definePageConfig({ navigationBarTitleText: '收支公布' })
