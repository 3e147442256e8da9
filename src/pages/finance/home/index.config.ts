// Settings of the finance home page.
export default definePageConfig({ navigationBarTitleText: '费用' })
